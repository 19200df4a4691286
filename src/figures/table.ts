/** The data of a figure as an HTML table and as comma-separated values. */
import type { Element } from 'hast';
import { h } from 'hastscript';

type Cell = string | Element | (string | Element)[];

/** A table whose first cell of each row names the row. */
export const drawTable = (columns: string[], rows: Cell[][]): Element =>
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

type Value = string | number | undefined;

const quote = (value: Value): string => {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Comma-separated values after RFC 4180, but with plain line feeds. */
export const writeCsv = (columns: string[], rows: Value[][]): string =>
  [columns, ...rows].map((row) => `${row.map(quote).join(',')}\n`).join('');
