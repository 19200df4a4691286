/** Files in npm packages: typefaces, WebAssembly. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cwd } from 'node:process';

/** Resolves from the project's folder, because the build bundles this module into another folder. */
const { resolve } = createRequire(`${cwd()}/`);

/** Whether a package is installed that has the file. */
export const hasPackageFile = (path: string): boolean => {
  try {
    return resolve(path) !== '';
  } catch {
    return false;
  }
};

/** The bytes of a file in an npm package. */
export const readPackageFile = (path: string): Buffer<ArrayBuffer> => readFileSync(resolve(path));
