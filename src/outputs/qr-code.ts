/** An address as a QR code, drawn as one dashed line. */
import { encode } from 'uqr';

/** Blank modules on each side, as the standard asks for. */
const border = 4;

/**
 * One of the standard's eight patterns; every reader knows them all. Trying each, to find the one that
 * looks most even, takes longer than the rest of a page.
 */
const maskPattern = 0;

/** The modules in boustrophedon order (every second row reversed), with a blank one between rows. */
const readZigzag = (rows: boolean[][]): boolean[] =>
  rows.flatMap((row, y) => [...(y % 2 ? row.toReversed() : row), false]);

/** Run lengths of equal modules; the first run is dark, because the first module of a QR code is. */
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
 * Side length in modules; a line in boustrophedon order through all rows, to be stroked one module wide; and its
 * dashes: dark, blank, dark … Readers can correct damage of 15 %.
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
