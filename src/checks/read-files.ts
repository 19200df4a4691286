/** Finds the files of a content folder and reads them as UTF-8. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { TextFile } from './content.ts';
import { decode } from './decode.ts';

const toPath = (path: string) => path.split(sep).join('/');

/** The folder as messages print it, relative to the working directory. */
export const getFolderName = (folder: string): string => toPath(relative('.', folder)) || '.';

/** The code of a file system error: "ENOENT", "ELOOP", "EACCES". */
const getCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** One file; undefined for a folder. An unreadable file is empty and has a problem. */
const readFile = (path: string, name: string): TextFile | undefined => {
  try {
    if (!statSync(path).isFile()) return undefined;
    return { path: name, ...decode(readFileSync(path)) };
  } catch (error) {
    const reason = `Unexpected file that cannot be read (${getCode(error)}), expected a file and not a link to nothing.`;
    return { path: name, text: '', problem: { offset: 0, reason } };
  }
};

/** Every file of the folder but hidden ones, sorted by path. */
export const readFiles = (folder: string): TextFile[] =>
  globSync('**/*', { cwd: folder, exclude: ['**/.*'] })
    .sort()
    .flatMap(
      (path) => readFile(join(folder, path), `${getFolderName(folder)}/${toPath(path)}`) ?? [],
    );
