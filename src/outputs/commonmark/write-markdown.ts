/** Serialises a Markdown tree as CommonMark with GFM. */
import type { Parents, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import {
  defaultHandlers,
  toMarkdown,
  type Info,
  type Options,
  type State,
} from 'mdast-util-to-markdown';

// Matches text that needs no escaping. It may not begin with a digit, because "1." starts a list.
const plain = /^[ ,;:.“]*\p{L}[\p{L}\d ,;.:()%$£€“”‘’–—…?-]*$/u;
const webAddress = /www\./i;

const isPlain = (value: string, { before, after }: Info): boolean =>
  plain.test(value) &&
  !webAddress.test(value) &&
  !(value.startsWith(' ') && before === '\n') &&
  !(value.endsWith(' ') && after === '\n');

/** Fast path: the library checks every character for escaping, which few texts need. */
const writeText = (node: Text, parent: Parents | undefined, state: State, info: Info): string =>
  isPlain(node.value, info) ? node.value : defaultHandlers.text(node, parent, state, info);

const options: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown()],
  handlers: { text: writeText },
};

/** Serialises a tree, and escapes characters that would be markup. */
export const writeTree = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, options);
