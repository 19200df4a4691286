/** Which letters a font file has: its table `cmap`, in the two formats that fonts on npm use. */
import { readPackageFile } from '../package-file.ts';
import { readWoffTable } from './woff.ts';

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** Format 4: segments of the first 65,536 characters. */
const readSegments = (table: Buffer): number[] => {
  const bytes = table.readUInt16BE(6);
  return Array.from({ length: bytes / 2 }, (_, index) => index).flatMap((index) => {
    const last = table.readUInt16BE(14 + 2 * index);
    const first = table.readUInt16BE(16 + bytes + 2 * index);
    return first === 0xffff ? [] : range(first, last);
  });
};

/** Format 12: groups of any characters. */
const readGroups = (table: Buffer): number[] =>
  Array.from({ length: table.readUInt32BE(12) }, (_, index) => 16 + 12 * index).flatMap((at) =>
    range(table.readUInt32BE(at), table.readUInt32BE(at + 4)),
  );

const readSubtable = (table: Buffer): number[] => {
  const format = table.readUInt16BE(0);
  if (format === 4) return readSegments(table);
  return format === 12 ? readGroups(table) : [];
};

const known = new Map<string, Set<number>>();

/** Code points of all letters of a file in an npm package. */
export const getLetterCodes = (path: string): Set<number> => {
  const codes = known.get(path);
  if (codes) return codes;
  const cmap = readWoffTable(readPackageFile(path), 'cmap');
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(4 + 8 * index + 4),
  );
  const read = new Set(offsets.flatMap((offset) => readSubtable(cmap.subarray(offset))));
  known.set(path, read);
  return read;
};
