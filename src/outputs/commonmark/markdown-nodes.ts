/** Creates nodes of a Markdown tree, as hastscript does for HTML. */
import type { BlockContent, Heading, Link, List, Paragraph, PhrasingContent, Text } from 'mdast';

/** A text node. */
export const makeText = (value: string): Text => ({ type: 'text', value });

/** A link with plain text. */
export const makeLink = (url: string, words: string): Link => ({
  type: 'link',
  url,
  children: [makeText(words)],
});

/** A paragraph. Strings are literal text, which is escaped when it is serialised. */
export const makeParagraph = (...children: (string | PhrasingContent)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? makeText(child) : child)),
});

/** A heading with plain text. */
export const makeHeading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: [makeText(words)],
});

/** A tight list. */
export const makeList = (items: BlockContent[][], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});
