/** Reads the files of a content folder as UTF-8. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { TextFile } from './content.ts';
import { decode } from './decode.ts';
import { listFiles, type ListedFile } from '../../platform/list-files.ts';

const toPath = (path: string) => path.split(sep).join('/');

/** The folder as messages print it, relative to the working directory. */
export const getFolderName = (folder: string): string => toPath(relative('.', folder)) || '.';

const describeAccessError = (error: string): string =>
  `Unexpected file that cannot be read (${error}), expected a file, or a link to one.`;

/** Reads a file. An unreadable file is empty and has a problem. */
const readFile = (folder: string, { path, error }: ListedFile): TextFile => {
  const name = `${getFolderName(folder)}/${toPath(path)}`;
  return error === undefined
    ? { path: name, ...decode(readFileSync(join(folder, path))) }
    : { path: name, text: '', problem: { offset: 0, reason: describeAccessError(error) } };
};

/** Every file of the folder except hidden ones, sorted by path. */
export const readFiles = (folder: string): TextFile[] =>
  listFiles(folder).map((file) => readFile(folder, file));
