/** The data of a figure as comma-separated values that spreadsheets open safely. */
import { csvFormatRows } from 'd3-dsv';

type Value = string | number | undefined;

// A text that begins with one of these is a formula to Excel, LibreOffice or Google Sheets.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell; a text that would start a formula gets an apostrophe in front. */
const formatCell = (value: Value): string => {
  if (typeof value !== 'string') return String(value ?? '');
  return formulaStart.test(value) ? `'${value}` : value;
};

/** Comma-separated values as in RFC 4180, but with LF line endings. */
export const formatCsv = (columns: string[], rows: Value[][]): string =>
  `${csvFormatRows([columns, ...rows].map((row) => row.map(formatCell)))}\n`;
