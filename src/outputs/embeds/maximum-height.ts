/**
 * Measures the maximum height of texts and tables in a column of any width, from the widths of letters:
 * a frame must never cut its content.
 */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { sum } from '../../platform/sum.ts';
import { fontSize, getTextWidth } from '../../figures/labels/text-width.ts';

/** Returns a height for a column width, both in pixels. */
export type Measure = (width: number) => number;

/** The total height of stacked blocks. */
export const addHeights =
  (measures: Measure[]): Measure =>
  (width) =>
    sum(measures.map((measure) => measure(width)));

/** Font size and line height, in pixels. */
export interface TextSize {
  font: number;
  line: number;
}

/** Fraction of a line that stays empty because the next word does not fit. */
const rag = 0.15;

/** Width of running text relative to the widest font, by which labels are measured. */
const narrowness = 0.87;

const spacing = { block: 16, item: 8, row: 12 };
const indent = { list: 24, timeline: 120 };

/** Number of columns and maximum width, in pixels, of stacked tables (prose.css). */
const stacked = { columns: 4, width: 384 };

const addSpace: Measure = () => spacing.block;

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const findAll = (tree: Element, tagName: string): Element[] =>
  tree.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === tagName ? [child] : findAll(child, tagName)));

/** The maximum height of a text in whole lines. */
export const measureText = (text: string, { font, line }: TextSize): Measure => {
  const length = (getTextWidth(text) * narrowness * font) / fontSize;
  return (width) => line * Math.max(1, Math.ceil(length / (width * (1 - rag))));
};

const measureRow = (row: Element, size: TextSize): Measure => {
  const cells = row.children.filter(isElement).map((cell) => measureText(toString(cell), size));
  return (width) => {
    const isStacked = cells.length >= stacked.columns && width < stacked.width;
    if (isStacked) return spacing.row + addHeights(cells)(width);
    return spacing.row + Math.max(...cells.map((measure) => measure(width / cells.length)));
  };
};

const measureList = (list: Element, size: TextSize): Measure => {
  const isTimeline = String(list.properties['className']).includes('timeline');
  const items = findAll(list, 'li').map((item) => measureText(toString(item), size));
  const measure = addHeights(items);
  return (width) =>
    spacing.item * items.length + measure(width - (isTimeline ? indent.timeline : indent.list));
};

/** The maximum height of a paragraph, list, table or quotation, including the space below it. */
export const measureBlock = (tree: Element, size: TextSize): Measure => {
  const rows = findAll({ type: 'element', tagName: 'div', properties: {}, children: [tree] }, 'tr');
  if (rows.length > 0) return addHeights([addSpace, ...rows.map((row) => measureRow(row, size))]);
  if (/^[ou]l$/.test(tree.tagName)) return addHeights([addSpace, measureList(tree, size)]);
  const blocks = tree.children
    .filter(isElement)
    .filter(({ tagName }) => /^(?:p|[ou]l|table|div)$/.test(tagName));
  if (blocks.length === 0) return addHeights([addSpace, measureText(toString(tree), size)]);
  const measure = addHeights(blocks.map((block) => measureBlock(block, size)));
  return (width) => measure(width - indent.list);
};
