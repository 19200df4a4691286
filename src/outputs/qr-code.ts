/** From an address to the modules of a QR code as one dashed line. */
import { encode } from 'uqr';

/** Blank modules on each side, as the standard asks for. */
const border = 4;

/**
 * One of the standard's eight patterns; every reader knows them all. Trying each, to find the one that
 * looks most even, takes longer than the rest of a page.
 */
const maskPattern = 0;

/** The modules along a line that runs to and fro, with a blank one for each turn. */
const readZigzag = (rows: boolean[][]): boolean[] =>
  rows.flatMap((row, y) => [...(y % 2 ? row.toReversed() : row), false]);

/** Lengths of the runs of like modules; the first one is dark, as the first module of a code is. */
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
 * Side length in modules, a line to and fro through all rows, to be stroked one module wide, and its
 * dashes: dark, blank, dark … Damage of 15 % is mended.
 */
export const drawCode = (address: string): { size: number; line: string; dashes: string } => {
  const { size, data } = encode(address, { ecc: 'M', border, maskPattern });
  const rows = data.slice(border, -border).map((row) => row.slice(border, -border));
  const line = rows.map((row, y) => `h${y % 2 ? -row.length : row.length}v1`).join('');
  return {
    size,
    line: `M${border} ${border + 0.5}${line}`,
    dashes: countRuns(readZigzag(rows)).join(' '),
  };
};
