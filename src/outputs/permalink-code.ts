/** From an address to the modules of a QR code as one path. */
import { encode } from 'uqr';

/** Blank modules on each side, as the standard asks for. */
const border = 4;

/** The runs of dark modules in a row: "h3m2 0h1" draws three, skips two and draws one. */
const drawRow = (row: boolean[], y: number): string => {
  let path = '';
  let pen = 0;
  for (let x = 0; x < row.length;) {
    let end = x;
    while (row[end]) end++;
    if (end > x) {
      path += path ? `m${x - pen} 0h${end - x}` : `M${x} ${y}.5h${end - x}`;
      pen = end;
    }
    x = Math.max(end, x + 1);
  }
  return path;
};

/** Side length in modules, and a path to be stroked one module wide; damage of 15 % is mended. */
export const drawCode = (address: string): { size: number; path: string } => {
  const { size, data } = encode(address, { ecc: 'M', border });
  return { size, path: data.map(drawRow).join('') };
};
