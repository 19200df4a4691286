/** Labels table cells with the title of their column, for stacked tables. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A copy of a table whose body cells have a `data-label`. */
export const labelCells = (table: Element): Element => {
  const copy = structuredClone(table);
  const titles: string[] = [];
  visit(copy, 'element', (cell, column = 0) => {
    if (cell.tagName === 'th') titles.push(toString(cell));
    if (cell.tagName === 'td' && titles[column]) cell.properties['dataLabel'] = titles[column];
  });
  return copy;
};
