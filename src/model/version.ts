/** A short fingerprint of what an analysis says, so that a printed sheet can be matched to it. */
import { createHash } from 'node:crypto';

/** Eight hexadecimal digits of the SHA-256 of a value's JSON; independent of the build. */
export const getVersion = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
