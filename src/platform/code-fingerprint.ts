/** Hashes the code, Node and the environment; cached results of other code are not used. */
import { globSync, readFileSync } from 'node:fs';
import { version } from 'node:process';
import { environment } from './environment.ts';
import { getHash } from './hash.ts';

/** The code of the project, and the versions of its packages. */
const files = ['src/**/*.*', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/**
 * SHA-256 of everything but the content that the result of a build depends on: the code, the version of
 * Node and the environment variables. PATH is left out, because publish/incremental/analysis-key.ts adds
 * the Chromium that is found there.
 */
export const getCodeFingerprint = (): string =>
  getHash(
    JSON.stringify([version, { ...environment, searchPath: undefined }]),
    ...globSync(files)
      .sort()
      .flatMap((file) => [file, readFileSync(file)]),
  );
