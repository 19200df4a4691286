/** Collects the words of a paragraph with its marks, and the offset of each character in the file. */
import type { Node, Parent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { isDirective, isForeign, isMark } from '../../schemas/directives.ts';

/** Marked words, by offsets in the prose. */
export interface Mark {
  kind: 'claim' | 'note' | 'term';
  id: string;
  words: string;
  start: number;
  end: number;
  node: TextDirective;
}

/** Source offsets of words that may be interrupted by escapes, indentation or "> ". */
const findOffsets = (source: string, words: string, from: number): number[] => {
  if (source.startsWith(words, from))
    return Array.from({ length: words.length }, (_, unit) => from + unit);
  let offset = from;
  return [...words].flatMap((character) => {
    const found = source.indexOf(character, offset);
    const start = found < 0 ? offset : found;
    offset = start + character.length;
    return Array.from({ length: character.length }, (_, unit) => start + unit);
  });
};

/** Collects words and, for each character, its offset in the file. */
export const createCollector = (source: string) => {
  const offsets: number[] = [];
  const marks: Mark[] = [];
  let text = '';

  const addWords = (words: string, from: number) => {
    text += words;
    // Spread arguments would exhaust the stack on a very long text.
    for (const offset of findOffsets(source, words, from)) offsets.push(offset);
  };
  const addMark = (node: TextDirective) => {
    const start = text.length;
    node.children.forEach(add);
    const { name, attributes } = node;
    const words = text.slice(start);
    const kind = name === 'note' || name === 'term' ? name : 'claim';
    marks.push({ kind, id: attributes?.['id'] ?? '', words, start, end: text.length, node });
  };

  const add = (node: Node): void => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    if (isMark(node)) addMark(node);
    else if (isDirective(node) && !isForeign(node)) addWords(source.slice(from, to), from);
    else if (node.type === 'break') addWords('\n', from);
    else if ('children' in node) (node as Parent).children.forEach(add);
    else if (node.type !== 'html' && 'value' in node) addWords(String(node.value), from);
  };
  return { add, addWords, get: () => ({ text, marks, offsets }) };
};
