/** Draws an address as a QR code, with one dashed line. */
import { encode } from 'uqr';

/** Quiet zone in modules, as the standard requires. */
const border = 4;

/**
 * One of the eight mask patterns, which every reader supports. Selecting the best one takes longer than
 * the rest of a page.
 */
const maskPattern = 0;

/** The modules in boustrophedon order (every second row reversed), with a blank module between rows. */
const readZigzag = (rows: boolean[][]): boolean[] =>
  rows.flatMap((row, y) => [...(y % 2 ? row.toReversed() : row), false]);

/** Lengths of runs of equal modules. The first run is dark, because the first module of a QR code is. */
const countRuns = (modules: boolean[]): number[] => {
  const runs = [0];
  let isDark = true;
  for (const module of modules) {
    if (module !== isDark) runs.push(0);
    isDark = module;
    runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
  }
  return runs;
};

/**
 * Side length in modules; a line in boustrophedon order through all rows, to be stroked one module wide;
 * and its dash array of dark and blank runs. Error correction level M (15 %).
 */
export const drawQrCode = (address: string): { size: number; line: string; dashes: string } => {
  const { size, data } = encode(address, { ecc: 'M', border, maskPattern });
  const rows = data.slice(border, -border).map((row) => row.slice(border, -border));
  const line = rows.map((row, y) => `h${y % 2 ? -row.length : row.length}v1`).join('');
  return {
    size,
    line: `M${border} ${border + 0.5}${line}`,
    dashes: countRuns(readZigzag(rows)).join(' '),
  };
};
