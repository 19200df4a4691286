/** Writes a tree of Markdown as CommonMark with GFM. */
import type { Parents, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import {
  defaultHandlers,
  toMarkdown,
  type Info,
  type Options,
  type State,
} from 'mdast-util-to-markdown';

// Letters, digits and signs that mean nothing to Markdown; a digit may not begin it, for "1." starts a list.
const plain = /^[ ,;:.“]*\p{L}[\p{L}\d ,;.:()%$£€“”‘’–—…?-]*$/u;
const webAddress = /www\./i;

const isPlain = (value: string, { before, after }: Info): boolean =>
  plain.test(value) &&
  !webAddress.test(value) &&
  !(value.startsWith(' ') && before === '\n') &&
  !(value.endsWith(' ') && after === '\n');

/** A fast path: the library checks every character of a text for escaping, which few texts need. */
const writeText = (node: Text, parent: Parents | undefined, state: State, info: Info): string =>
  isPlain(node.value, info) ? node.value : defaultHandlers.text(node, parent, state, info);

const options: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown()],
  handlers: { text: writeText },
};

/** Serialises a tree; characters that would be markup are escaped. */
export const writeTree = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, options);
