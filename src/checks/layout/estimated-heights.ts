/**
 * Estimates the usual height of Markdown on a wide screen, in pixels, from the number of its characters:
 * enough for a hint. outputs/embeds/maximum-height.ts measures drawn HTML.
 */
import type { Nodes, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sum } from '../../platform/sum.ts';

/** A column of text: characters per line, line height and space between blocks. */
export interface Column {
  characters: number;
  line: number;
  gap: number;
}

/** Column of the text, and of a sidebar beside it. */
export const textColumn: Column = { characters: 70, line: 28, gap: 14 };
export const sidebarColumn: Column = { characters: 42, line: 21, gap: 14 };

/** Height of a heading and the space around it, in pixels. */
const headingHeight = 90;

/** Height of a figure with its caption and notes, in pixels. */
export const figureHeight = 480;

/** Tables use smaller type. In a sidebar, tables with four columns or more are stacked. */
const estimateTableHeight = ({ children: rows }: Table, column: Column): number => {
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

/** Height of one block in a column. Notes are not counted, because they are beside the text. */
const estimateHeight = (node: Nodes, column: Column): number => {
  if (node.type === 'heading') return headingHeight;
  if (node.type === 'table') return estimateTableHeight(node, column);
  if (node.type === 'leafDirective') return node.name === 'figure' ? figureHeight : 0;
  if (node.type === 'containerDirective' || node.type === 'yaml') return 0;
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return estimateHeights(node.children, column);
  return Math.ceil(toString(node).length / column.characters) * column.line + column.gap;
};

/** Height of successive blocks. */
export const estimateHeights = (nodes: RootContent[], column: Column): number =>
  sum(nodes.map((node) => estimateHeight(node, column)));
