/** The directives that authors may use, and how to tell them from text that looks like one. */
import type { LeafDirective, TextDirective, ContainerDirective } from 'mdast-util-directive';
import { isLanguage } from './language.ts';

/** Names of the directives, by syntax. */
export const directives = {
  textDirective: ['claim', 'note', 'term', 'lang'],
  leafDirective: ['figure', 'sidebar'],
  containerDirective: ['note', 'key-points'],
} as const;

/** A directive in any syntax. */
export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** True for nodes made by remark-directive. */
export const isDirective = (node: { type: string }): node is Directive => node.type in directives;

/** True when a directive of this name exists in this syntax. */
export const isKnown = (node: Directive): boolean =>
  (directives[node.type] as readonly string[]).includes(node.name);

/** Directives without an id. `:lang[jirga]{ps}` has a language instead. */
const withoutId = new Set<string>(['key-points', 'lang']);

/** True for directives that must have an id. */
export const needsId = ({ name }: Directive): boolean => !withoutId.has(name);

/** True for words in another language: `:lang[jirga]{ps}`. */
export const isForeign = (node: { type: string }): node is TextDirective & { name: 'lang' } =>
  isDirective(node) && node.type === 'textDirective' && node.name === 'lang';

/** True for directives whose words become a link: claim, note and term. */
export const isMark = (node: { type: string }): node is TextDirective =>
  isDirective(node) && node.type === 'textDirective' && isKnown(node) && !isForeign(node);

/**
 * The BCP 47 tag of words in another language. Undefined when the tag is missing or unknown, or when
 * the braces contain anything else.
 */
export const getForeignLanguage = ({ attributes }: TextDirective): string | undefined => {
  const [[tag, value] = [''], ...others] = Object.entries(attributes ?? {});
  return others.length === 0 && !value && isLanguage(tag)
    ? Intl.getCanonicalLocales(tag)[0]
    : undefined;
};

/** True when the directive has neither [words] nor {attributes}. */
const isNameAlone = ({ name, position }: Directive): boolean =>
  position?.start.offset !== undefined &&
  position.end.offset === position.start.offset + name.length + 1;

/**
 * True for text such as "17:50" or "3:1" that remark-directive parsed as an unknown directive. False
 * for a misspelt directive such as `:clam[words]{#id}` or `:clam[]`, which the check reports.
 */
export const isLiteralColon = (node: Directive): boolean =>
  node.type === 'textDirective' && !isKnown(node) && isNameAlone(node);
