/** Draws the data of a figure as an HTML table. */
import type { Element } from 'hast';
import { h } from 'hastscript';

type Cell = string | Element | (string | Element)[];

/** A table in which the first cell of each row is a row header. */
export const makeTable = (columns: string[], rows: Cell[][]): Element =>
  h('table', [
    h('thead', [
      h(
        'tr',
        columns.map((column) => h('th', { scope: 'col' }, column)),
      ),
    ]),
    h(
      'tbody',
      rows.map(([first = '', ...others]) =>
        h('tr', [h('th', { scope: 'row' }, first), ...others.map((cell) => h('td', cell))]),
      ),
    ),
  ]);
