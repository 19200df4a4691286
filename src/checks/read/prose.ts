/** Extracts running text with its marks, and maps its characters to offsets in the file. */
import type { Node, Parent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { isDirective } from '../../schemas/directives.ts';
import { createRanges, type Range } from '../report/range.ts';
import { createCollector, type Mark } from './collect-words.ts';

/** The role of a text. Only `text` and `key-points` can have marks. */
type Role = 'text' | 'key-points' | 'note' | 'heading' | 'code';

/** A paragraph, heading, table cell, note title or piece of code. */
export interface Prose {
  role: Role;
  /** True inside a block quotation. */
  isQuoted: boolean;
  text: string;
  /** For a table cell, the words of its row; otherwise the text itself. */
  context: string;
  /** For a table cell, the words of its column head. */
  header?: string | undefined;
  marks: Mark[];
  node: Parent;
  file: VFile;
  /** Range in the file of a part of the text. */
  at: (start: number, end: number) => Range;
}

/** True where marks are rendered: notes and headings do not have them. */
export const canCarryMarks = ({ role }: Prose): boolean => role === 'text' || role === 'key-points';

const isProse = (node: Node): node is Parent =>
  ['paragraph', 'heading', 'tableCell', 'code'].includes(node.type);

/** The title of a note, which is rendered as its first words. */
const getTitle = (node: Node): string =>
  isDirective(node) && node.type === 'containerDirective' ? (node.attributes?.['title'] ?? '') : '';

const getRole = (node: Node, ancestors: Node[]): Role => {
  if (node.type === 'heading' || node.type === 'code') return node.type;
  const container = [...ancestors, node].find(({ type }) => type === 'containerDirective');
  const name = container && 'name' in container ? container.name : undefined;
  return name === 'note' || name === 'key-points' ? name : 'text';
};

/** Collects the words of a paragraph, a piece of code or a note title. */
const collectProse = (node: Node, source: string) => {
  const { add, addWords, get } = createCollector(source);
  const title = getTitle(node);
  const from = node.position?.start.offset ?? 0;
  if (title !== '')
    addWords(title, Math.max(from, source.indexOf(title, source.indexOf('title=', from))));
  else if ('children' in node) (node as Parent).children.forEach(add);
  else add(node);
  return get();
};

/** The words of a cell's column head; undefined for the head itself. */
const getHeader = (ancestors: Node[], row: Parent, cell: Parent): string | undefined => {
  const table = ancestors.findLast(({ type }) => type === 'table') as Parent | undefined;
  const head = table?.children[0] as Parent | undefined;
  const column = head?.children[row.children.indexOf(cell as never)];
  return head === row || !column ? undefined : toString(column);
};

/** A node that contains text, with its ancestors from the root down. */
interface ProseNode {
  node: Parent;
  ancestors: Parent[];
}

/** Nodes with prose do not nest. A note title comes before the note's paragraphs. */
const findProse = (node: Node, ancestors: Parent[]): ProseNode[] => {
  if (isProse(node)) return [{ node, ancestors }];
  if (!('children' in node)) return [];
  const parent = node as Parent;
  const around = [...ancestors, parent];
  const inner = parent.children.flatMap((child) => findProse(child, around));
  return getTitle(node) === '' ? inner : [{ node: parent, ancestors }, ...inner];
};

/** All prose in a file, in reading order. */
export const readProse = (tree: Root, file: VFile): Prose[] => {
  const source = String(file);
  const toRange = createRanges(file);
  return findProse(tree, []).map(({ node, ancestors }): Prose => {
    const { text, marks, offsets } = collectProse(node, source);
    const isQuoted = ancestors.some(({ type }) => type === 'blockquote');
    const row = ancestors.findLast(({ type }) => type === 'tableRow');
    const context = row ? (row as Parent).children.map((cell) => toString(cell)).join(' | ') : text;
    const header = row && getHeader(ancestors, row as Parent, node);
    const at = (start: number, end: number) =>
      toRange(offsets[start] ?? 0, (offsets[Math.max(start, end - 1)] ?? 0) + 1);
    const role = getRole(node, ancestors);
    return { role, isQuoted, text, context, header, marks, node, file, at };
  });
};
