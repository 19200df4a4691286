/** Prints the rows of the bench as a table for a terminal. */
import type { Row } from './row.ts';

/** True when a row is over its budget: a number is higher, or a word differs. */
export const isOver = ({ value, budget }: Row): boolean =>
  budget !== undefined &&
  (typeof value === 'number' && typeof budget === 'number' ? value > budget : value !== budget);

const getWords = (value: number | string): string =>
  typeof value === 'number'
    ? value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 })
    : value;

const getCells = (row: Row): string[] => [
  row.what,
  getWords(row.value),
  row.unit,
  row.budget === undefined ? '' : getWords(row.budget),
  isOver(row) ? 'OVER BUDGET' : '',
];

/** Aligns numbers right and words left. */
const alignRight = [false, true, false, true, false];

/** Prints a heading, then a line for each row; a row over its budget says so. */
export const printRows = (rows: Row[]): void => {
  const table = [['measured', 'value', 'unit', 'budget', ''], ...rows.map(getCells)];
  const widths = alignRight.map((_, column) =>
    Math.max(...table.map((cells) => (cells[column] ?? '').length)),
  );
  for (const cells of table) {
    const padded = cells.map((cell, column) =>
      alignRight[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    console.log(padded.join('  ').trimEnd());
  }
};
