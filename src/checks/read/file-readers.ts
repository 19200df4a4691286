/** Reads the files of content/, each according to its kind. */
import { posix } from 'node:path';
import { VFile } from 'vfile';
import { analysisSchema, sidebarSchema } from '../../schemas/analysis.ts';
import { figureSchema } from '../../figures/registry.ts';
import { isTextFile } from '../../platform/list-files.ts';
import { findSeparators, findUnwanted } from '../parse/characters.ts';
import type { Figure, TextFile } from './content.ts';
import type { TextProblem } from '../parse/decode.ts';
import { readAddresses } from './read-addresses.ts';
import { readClaims, readSources } from './read-entries.ts';
import { readData, readJson } from './read-data.ts';
import { readMarkdown } from './read-markdown.ts';
import { createRanges } from '../report/range.ts';
import { reportFile, type ReaderRule } from './reader-rules.ts';
import { validate } from './schema-issues.ts';
import { isIncomplete } from './incomplete-files.ts';

/** A file, with findings about its encoding and characters. */
const readText = ({ path, text, problem }: TextFile): VFile => {
  const file = new VFile({ path, value: text });
  // Other files are reported as unused.
  if (text !== '' && !isTextFile(path)) return file;
  const toRange = createRanges(file);
  const leave = (rule: ReaderRule, { offset, reason }: TextProblem) =>
    reportFile(file, toRange(offset, offset + 1), rule, reason);
  if (problem) leave('encoding', problem);
  else for (const found of findUnwanted(text)) leave('characters', found);
  if (file.extname === '.md') for (const found of findSeparators(text)) leave('characters', found);
  return file;
};

/** The references and texts of a figure are checked even when a field is invalid. */
const readFigure = (file: VFile): Figure => {
  const data = readData(file);
  const isWhole = data.value !== undefined && !isIncomplete(file);
  const valid = isWhole ? validate(data, [], figureSchema) : undefined;
  return { id: file.stem ?? '', data, valid };
};

const readRecord = (file: VFile) => {
  const data = readData(file);
  return { data, claims: readClaims(data) };
};

/** The readers of all kinds of files. Each adds its findings to the file. */
export const fileReaders = {
  text: readText,
  article: (file: VFile) => readMarkdown(file, posix.basename(file.dirname ?? ''), analysisSchema),
  sidebar: (file: VFile) => readMarkdown(file, file.stem ?? '', sidebarSchema),
  record: readRecord,
  figure: readFigure,
  library: (file: VFile) => readSources(readJson(file)),
  addresses: readAddresses,
};

/** One reader for each kind of file. */
export type FileReaders = typeof fileReaders;
