/** Caches files between builds. Each is stored after the hash of its content. */
import { mkdir, readFile, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { getHash } from './hash.ts';

const hashLength = 32;

const getHashBytes = (content: Uint8Array): Buffer => Buffer.from(getHash(content), 'hex');

/**
 * The content of a cached file; undefined where there is none, or where it is damaged. A file that is read
 * counts as new, so that only unused files are pruned.
 */
export const readCached = async (file: string): Promise<Buffer | undefined> => {
  const stored = await readFile(file).catch(() => undefined);
  if (!stored) return undefined;
  const content = stored.subarray(hashLength);
  if (!stored.subarray(0, hashLength).equals(getHashBytes(content))) return undefined;
  const now = new Date();
  await utimes(file, now, now);
  return content;
};

/** Writes a cached file atomically. Its hash reveals damage, for example by a power cut. */
export const writeCached = async (file: string, content: Uint8Array): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomic(file, Buffer.concat([getHashBytes(content), content]), { fsync: false });
};

/** The content of a cached file. When there is none, calls `make` and caches the result. */
export const getCached = async (
  file: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  const found = await readCached(file);
  if (found) return found;
  const made = await make();
  await writeCached(file, made);
  return made;
};
