/**
 * Unpacks WOFF 1, the format of fonts in npm packages, to OpenType, which HarfBuzz reads. HarfBuzz does
 * not read WOFF, and satori does not export its parser. Of the packages for this, fonteditor-core 2.6
 * has 1.8 MB and an XML parser and needs zlib passed in, and woff2sfnt-sfnt2woff has had only one
 * release, in 2024.
 */
import { inflateSync } from 'node:zlib';

interface Table {
  tag: number;
  checksum: number;
  data: Buffer;
}

const readTables = (woff: Buffer): Table[] =>
  Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + 20 * index;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((at) =>
      woff.readUInt32BE(entry + at),
    ) as [number, number, number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return { tag, checksum, data: packed < length ? inflateSync(bytes) : bytes };
  });

/** The OpenType font with the same tables: see W3C WOFF 1.0, section 4. */
export const unpackWoff = (woff: Buffer): Buffer => {
  const tables = readTables(woff);
  const header = Buffer.alloc(12 + 16 * tables.length);
  woff.copy(header, 0, 4, 8); // sfnt version
  header.writeUInt16BE(tables.length, 4);
  let offset = header.length;
  const parts: Buffer[] = [header];
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = [tag, checksum, offset, data.length];
    entry.forEach((value, at) => header.writeUInt32BE(value, 12 + 16 * index + 4 * at));
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
};
