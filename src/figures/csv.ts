/** The data of a figure as comma-separated values that spreadsheets open safely. */
import { csvFormatRows } from 'd3-dsv';

type Value = string | number | undefined;

// A text that begins with one of these is a formula to Excel, LibreOffice or Google Sheets.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell; an apostrophe before a text that would start a formula makes it text. */
const formatCell = (value: Value): string => {
  if (typeof value !== 'string') return String(value ?? '');
  return formulaStart.test(value) ? `'${value}` : value;
};

/** Comma-separated values after RFC 4180, but with plain line feeds. */
export const formatCsv = (columns: string[], rows: Value[][]): string =>
  `${csvFormatRows([columns, ...rows].map((row) => row.map(formatCell)))}\n`;
