/**
 * Unpacks WOFF 1, the form in which npm has the typefaces, into the OpenType that HarfBuzz reads: a table
 * of zlib streams. HarfBuzz reads no WOFF, and satori's own parser of it is not exported. Of the packages
 * that unpack it, fonteditor-core 2.6 has 1.8 MB and an XML parser and needs zlib passed in, and
 * woff2sfnt-sfnt2woff has had one release, in 2024.
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

/** OpenType with the same tables; see the W3C's WOFF 1.0, section 4. */
export const unpackWoff = (woff: Buffer): Buffer => {
  const tables = readTables(woff);
  const header = Buffer.alloc(12 + 16 * tables.length);
  woff.copy(header, 0, 4, 8); // the flavour
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
