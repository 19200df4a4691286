/** Tables that are wider than their column scroll within it, wherever they are: in text, lists and notes. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { labelCells } from './label-cells.ts';

// Some browsers need tabindex to make scrolling reachable by keyboard.
const wrap = (table: Element, label: string): Element =>
  h('div', { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: label }, [
    labelCells(table),
  ]);

/** A copy of the blocks in which each table is in a scroller with this name. */
export const wrapTables = (blocks: ElementContent[], label: string): Root => {
  const root: Root = { type: 'root', children: structuredClone(blocks) };
  visit(root, { tagName: 'table' }, (table: Element, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children[index] = wrap(table, label);
    return SKIP;
  });
  return root;
};
