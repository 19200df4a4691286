/** Writes the data of a figure as CSV that is safe to open in spreadsheets. */
import { csvFormatRows } from 'd3-dsv';

type Value = string | number | undefined;

// Matches text that Excel, LibreOffice or Google Sheets would read as a formula.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Formats a cell. An apostrophe prevents text from being read as a formula. */
const formatCell = (value: Value): string => {
  if (typeof value !== 'string') return String(value ?? '');
  return formulaStart.test(value) ? `'${value}` : value;
};

/** CSV according to RFC 4180, but with LF line endings. */
export const formatCsv = (columns: string[], rows: Value[][]): string =>
  `${csvFormatRows([columns, ...rows].map((row) => row.map(formatCell)))}\n`;
