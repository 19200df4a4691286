/** Hashes for cache keys, versions and file names. */
import { createHash } from 'node:crypto';

/** The SHA-256 of some texts and bytes, one after the other, in hexadecimal. */
export const getHash = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
