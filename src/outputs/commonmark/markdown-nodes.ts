/** Short functions that create nodes of a Markdown tree, as hastscript does for HTML. */
import type { BlockContent, Heading, Link, List, Paragraph, PhrasingContent, Text } from 'mdast';

/** Plain text. */
export const makeText = (value: string): Text => ({ type: 'text', value });

/** A link with plain words. */
export const makeLink = (url: string, words: string): Link => ({
  type: 'link',
  url,
  children: [makeText(words)],
});

/** Strings are text as a reader sees it: what Markdown would take for markup is escaped when written. */
export const makeParagraph = (...children: (string | PhrasingContent)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? makeText(child) : child)),
});

/** A heading with plain words. */
export const makeHeading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: [makeText(words)],
});

/** A list without blank lines between its items. */
export const makeList = (items: BlockContent[][], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});
