/** Bytes as hosts send them, with Brotli at quality 11, and the text that a prefix of them decodes to. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

// Node's own quality is 11, the best there is.
const compress = (text: string): Buffer => brotliCompressSync(text);

const finishFlush = constants.BROTLI_OPERATION_FLUSH;

/** The text that can be read from the beginning of its compressed bytes. */
const read = (came: Buffer): string =>
  // As a stream, so that a character whose last byte is still to come is left out.
  new TextDecoder().decode(brotliDecompressSync(came, { finishFlush }), { stream: true });

/** Bytes a text takes once compressed. */
export const countBytes = (text: string): number => compress(text).length;

/** The beginning of a text that a number of its compressed bytes decodes to. */
export const readBeginning = (text: string, bytes: number): string =>
  read(compress(text).subarray(0, bytes));

/** The number of compressed bytes that decode to a number of characters. */
export const countUntil = (text: string, characters: number): number => {
  const compressed = compress(text);
  let [tooFew, enough] = [0, compressed.length];
  while (enough - tooFew > 1) {
    const tried = Math.floor((tooFew + enough) / 2);
    if (read(compressed.subarray(0, tried)).length < characters) tooFew = tried;
    else enough = tried;
  }
  return enough;
};
