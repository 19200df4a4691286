/** Estimates, in pixels, how tall texts are on a wide screen. Only a browser knows; this is for hints. */
import type { Nodes, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sum } from '../../platform/sum.ts';

/** A column of text: characters to a line, the height of a line, the distance of blocks. */
export interface Column {
  characters: number;
  line: number;
  gap: number;
}

/** The text, and a sidebar beside it. */
export const textColumn: Column = { characters: 70, line: 28, gap: 14 };
export const sidebarColumn: Column = { characters: 42, line: 21, gap: 14 };

const heading = 90;
/** A figure with its caption and notes. */
export const figureHeight = 480;

/** Tables have smaller letters; four columns or more are stacked in a sidebar. */
const getTableHeight = ({ children: rows }: Table, column: Column): number => {
  const [head] = rows;
  const columns = head?.children.length ?? 1;
  const isStacked = columns > 3 && column === sidebarColumn;
  const characters = isStacked ? column.characters : (column.characters * 0.9) / columns;
  const heights = rows.map(({ children }) => {
    const lines = children.map((cell) => Math.ceil(toString(cell).length / characters));
    const count = isStacked ? sum(lines) : Math.max(...lines);
    return count * 19 + 12;
  });
  return sum(heights) + column.gap;
};

/** The height of one block in a column. Notes are not counted: they are beside the text. */
export const getHeight = (node: Nodes, column: Column): number => {
  if (node.type === 'heading') return heading;
  if (node.type === 'table') return getTableHeight(node, column);
  if (node.type === 'leafDirective') return node.name === 'figure' ? figureHeight : 0;
  if (node.type === 'containerDirective' || node.type === 'yaml') return 0;
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return getHeights(node.children, column);
  return Math.ceil(toString(node).length / column.characters) * column.line + column.gap;
};

/** The height of blocks that follow each other. */
export const getHeights = (nodes: RootContent[], column: Column): number =>
  sum(nodes.map((node) => getHeight(node, column)));
