/** The directives that authors may use, and text that only looks like one. */
import type { LeafDirective, TextDirective, ContainerDirective } from 'mdast-util-directive';
import { isLanguage } from './language.ts';

/** Names of the directives, by the form in which they are written. */
export const directives = {
  textDirective: ['claim', 'note', 'term', 'lang'],
  leafDirective: ['figure', 'sidebar'],
  containerDirective: ['note', 'key-points'],
} as const;

/** A directive of any form. */
export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** True for nodes made by remark-directive. */
export const isDirective = (node: { type: string }): node is Directive => node.type in directives;

/** True when this form of directive has this name. */
export const isKnown = (node: Directive): boolean =>
  (directives[node.type] as readonly string[]).includes(node.name);

/** Directives without an id: key points stand alone, and `:lang[jirga]{ps}` has a language. */
const withoutId = new Set<string>(['key-points', 'lang']);

/** True for directives that must have an id. */
export const needsId = ({ name }: Directive): boolean => !withoutId.has(name);

/** True for the words of another language: `:lang[jirga]{ps}`. */
export const isForeign = (node: { type: string }): node is TextDirective & { name: 'lang' } =>
  isDirective(node) && node.type === 'textDirective' && node.name === 'lang';

/** True for directives whose words become a link: claim, note and term. */
export const isMark = (node: { type: string }): node is TextDirective =>
  isDirective(node) && node.type === 'textDirective' && isKnown(node) && !isForeign(node);

/** The BCP 47 tag of foreign words; undefined where it is missing, unknown or not alone in its braces. */
export const getForeignLanguage = ({ attributes }: TextDirective): string | undefined => {
  const [[tag, value] = [''], ...others] = Object.entries(attributes ?? {});
  return others.length === 0 && !value && isLanguage(tag)
    ? Intl.getCanonicalLocales(tag)[0]
    : undefined;
};

/** True when the author typed a colon and a name, and neither [words] nor {attributes}. */
const isNameAlone = ({ name, position }: Directive): boolean =>
  position?.start.offset !== undefined &&
  position.end.offset === position.start.offset + name.length + 1;

/**
 * True for text such as "17:50" or "3:1" that remark-directive split: only an unknown name.
 * A mistyped `:clam[words]{#id}` or `:clam[]` stays a directive, so that it can be refused.
 */
export const isLiteralColon = (node: Directive): boolean =>
  node.type === 'textDirective' && !isKnown(node) && isNameAlone(node);
