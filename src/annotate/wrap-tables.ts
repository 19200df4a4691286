/** Wraps tables in scrollable boxes. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { labelCells } from './label-cells.ts';

// Some browsers need tabindex to allow scrolling by keyboard.
const wrap = (table: Element, label: string): Element =>
  h('div', { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: label }, [
    labelCells(table),
  ]);

const wrapWithin = (node: ElementContent, label: string): ElementContent => {
  if (node.type !== 'element') return node;
  if (node.tagName === 'table') return wrap(node, label);
  return { ...node, children: node.children.map((child) => wrapWithin(child, label)) };
};

/** A copy of the blocks in which each table has a scrollable box with this label. */
export const wrapTables = (blocks: ElementContent[], label: string): Root => ({
  type: 'root',
  children: blocks.map((block) => wrapWithin(block, label)),
});
