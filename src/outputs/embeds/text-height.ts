/** How tall texts and tables are at most in a column of a given width: an estimate without a browser. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { fontSize, getTextWidth } from '../../figures/text-width.ts';

/** A size of type: of its letters and of its lines, in pixels. */
export interface TextSize {
  font: number;
  line: number;
}

/** Part of a line that stays empty because the next word does not fit. */
const rag = 0.15;

/** Running text is this much narrower than the widest faces, by which labels are measured. */
const narrowness = 0.87;

const spacing = { block: 16, item: 8, row: 12 };
const indent = { list: 24, timeline: 120 };

/** Columns from which a table is stacked where it is narrow (prose.css). */
const stacked = { columns: 4, width: 384 };

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const findAll = (tree: Element, tagName: string): Element[] =>
  tree.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === tagName ? [child] : findAll(child, tagName)));

/** The height of a text, in whole lines. */
export const getTextHeight = (text: string, width: number, { font, line }: TextSize): number => {
  const length = (getTextWidth(text) * narrowness * font) / fontSize;
  return line * Math.max(1, Math.ceil(length / (width * (1 - rag))));
};

const sum = (heights: number[]): number => heights.reduce((total, height) => total + height, 0);

const getRowHeight = (row: Element, width: number, size: TextSize): number => {
  const cells = row.children.filter(isElement);
  const isStacked = cells.length >= stacked.columns && width < stacked.width;
  const column = isStacked ? width : width / cells.length;
  const heights = cells.map((cell) => getTextHeight(toString(cell), column, size));
  return spacing.row + (isStacked ? sum(heights) : Math.max(...heights));
};

const getListHeight = (list: Element, width: number, size: TextSize): number => {
  const isTimeline = String(list.properties['className']).includes('timeline');
  const room = width - (isTimeline ? indent.timeline : indent.list);
  return sum(
    findAll(list, 'li').map((item) => spacing.item + getTextHeight(toString(item), room, size)),
  );
};

/** The height of a paragraph, list, table or quotation, with the space below it. */
export const getBlockHeight = (tree: Element, width: number, size: TextSize): number => {
  const rows = findAll({ type: 'element', tagName: 'div', properties: {}, children: [tree] }, 'tr');
  if (rows.length > 0)
    return spacing.block + sum(rows.map((row) => getRowHeight(row, width, size)));
  if (/^[ou]l$/.test(tree.tagName)) return spacing.block + getListHeight(tree, width, size);
  const blocks = tree.children
    .filter(isElement)
    .filter(({ tagName }) => /^(?:p|[ou]l|table|div)$/.test(tagName));
  return blocks.length > 0
    ? sum(blocks.map((block) => getBlockHeight(block, width - indent.list, size)))
    : spacing.block + getTextHeight(toString(tree), width, size);
};
