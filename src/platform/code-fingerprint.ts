/** Hashes the code, Node and the environment; cached results of other code are not used. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { version } from 'node:process';
import { environment } from './environment.ts';

/** Our own code, and the versions of the packages that it runs. */
const files = ['src/**/*.*', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/**
 * SHA-256 of the code, the version of Node and the environment variables: another one whenever the same
 * content may give another result. The search path is left out: publish/incremental/analysis-key.ts adds the Chromium
 * that is found on it.
 */
export const getCodeFingerprint = (): string => {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([version, { ...environment, searchPath: undefined }]));
  for (const file of globSync(files).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};
