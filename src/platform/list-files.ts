/** Lists the files of a folder. Follows symbolic links, and detects cycles and folders in the place of files. */
import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A path below the folder; `error` is the error code if it cannot be read. */
export interface ListedFile {
  path: string;
  error?: string;
}

/** The code of a file system error: "ENOENT", "ELOOP", "EACCES". */
const getCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Whether the name is that of a text file. No folder may have one: nothing would read the folder. */
export const isTextFile = (path: string): boolean =>
  ['.md', '.yaml', '.json'].includes(extname(path).toLowerCase());

/** Stops at a link to a parent folder, which would be listed endlessly. */
const listFolder = (folder: string, path: string, above: string[]): ListedFile[] => {
  const real = realpathSync(join(folder, path));
  if (above.includes(real)) return [{ path, error: 'ELOOP' }];
  return readdirSync(real)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => listPath(folder, join(path, name), [...above, real]));
};

const listPath = (folder: string, path: string, above: string[]): ListedFile[] => {
  try {
    const status = statSync(join(folder, path));
    if (status.isDirectory() && !isTextFile(path)) return listFolder(folder, path, above);
    if (!status.isFile()) return [{ path, error: status.isDirectory() ? 'EISDIR' : 'ESPIPE' }];
    accessSync(join(folder, path), constants.R_OK);
    return [{ path }];
  } catch (error) {
    return [{ path, error: getCode(error) }];
  }
};

/** Every file below a folder except hidden ones, sorted by path. */
export const listFiles = (folder: string): ListedFile[] =>
  listPath(folder, '', []).sort((a, b) => (a.path < b.path ? -1 : 1));
