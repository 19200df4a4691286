/** Reads the files of a content folder as UTF-8. */
import { readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { TextFile } from './content.ts';
import { decode } from '../parse/decode.ts';
import { isTextFile, listFiles, type ListedFile } from '../../platform/list-files.ts';

const toPath = (path: string) => path.split(sep).join('/');

/** The folder as messages print it, relative to the working directory. */
export const getFolderName = (folder: string): string => toPath(relative('.', folder)) || '.';

const describeAccessError = (error: string): string =>
  error === 'EISDIR'
    ? 'Unexpected folder, expected a file of this name, or no such folder.'
    : `Unexpected file that cannot be read (${error}), expected a file, or a link to one.`;

const megabyte = 1_000_000;

/** The size that the check reads in time and memory: lists take less than texts. */
const getLargest = (path: string): number => (extname(path) === '.json' ? 50 : 2) * megabyte;

const describeSize = (file: string): string | undefined => {
  const { size } = statSync(file);
  const largest = getLargest(file);
  return size > largest
    ? `Unexpected size of ${Math.ceil(size / megabyte)} MB, expected at most ${largest / megabyte}.`
    : undefined;
};

/** Reads a file. One that is unreadable or too large is empty and has a problem; pictures are not read. */
const readFile = (folder: string, { path, error }: ListedFile): TextFile => {
  const [name, file] = [`${getFolderName(folder)}/${toPath(path)}`, join(folder, path)];
  if (error === undefined && !isTextFile(path)) return { path: name, text: '' };
  const reason = error === undefined ? describeSize(file) : describeAccessError(error);
  return reason === undefined
    ? { path: name, ...decode(readFileSync(file)) }
    : { path: name, text: '', problem: { offset: 0, reason } };
};

/** Every file of the folder except hidden ones, sorted by path. */
export const readFiles = (folder: string): TextFile[] =>
  listFiles(folder).map((file) => readFile(folder, file));
