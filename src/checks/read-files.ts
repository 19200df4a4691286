/** Finds the files of a content folder. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { TextFile } from './content.ts';

const toPath = (path: string) => path.split(sep).join('/');

/** The folder as messages print it, relative to where we run. */
export const getFolderName = (folder: string): string => toPath(relative('.', folder)) || '.';

/** Every file of the folder but hidden ones, sorted by path. */
export const readFiles = (folder: string): TextFile[] =>
  globSync('**/*', { cwd: folder, exclude: ['**/.*'] })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({
      path: `${getFolderName(folder)}/${toPath(path)}`,
      text: readFileSync(join(folder, path), 'utf8'),
    }));
