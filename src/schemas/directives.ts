/** The directives that authors may use, and text that only looks like one. */
import type { LeafDirective, TextDirective, ContainerDirective } from 'mdast-util-directive';

/** Names of the directives, by the form in which they are written. */
export const directives = {
  textDirective: ['claim', 'note', 'term'],
  leafDirective: ['figure', 'sidebar'],
  containerDirective: ['note', 'key-points'],
} as const;

export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** True for nodes made by remark-directive. */
export const isDirective = (node: { type: string }): node is Directive => node.type in directives;

/** True when this form of directive has this name. */
export const isKnown = (node: Directive): boolean =>
  (directives[node.type] as readonly string[]).includes(node.name);

/** True when the author typed a colon and a name, and neither [words] nor {attributes}. */
const isNameAlone = ({ name, position }: Directive): boolean =>
  position?.start.offset !== undefined &&
  position.end.offset === position.start.offset + name.length + 1;

/**
 * True for text such as "17:50" or "3:1" that remark-directive split: only an unknown name.
 * A mistyped `:clam[words]{#id}` or `:clam[]` stays a directive, so that it can be refused.
 */
export const isUnclaimed = (node: Directive): boolean =>
  node.type === 'textDirective' && !isKnown(node) && isNameAlone(node);
