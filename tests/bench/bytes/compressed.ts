/** Bytes as hosts send them: Brotli at quality 11, and what their beginning already tells. */
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

/** The beginning of a text that can be read once so many of its compressed bytes have come. */
export const readBeginning = (text: string, bytes: number): string =>
  read(compress(text).subarray(0, bytes));

/** How many compressed bytes must come before so many characters of a text can be read. */
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
