/** Readers that read each file once, for tests that check the same content with one file changed after the other. */
import type { VFile } from 'vfile';
import type { TextFile } from '../../../src/checks/read/content.ts';
import { type FileReaders, fileReaders } from '../../../src/checks/read/file-readers.ts';

/** The findings of the readers, without those of rules. */
const findings = new WeakMap<VFile, VFile['messages']>();

const keepFindings = (file: VFile): void => {
  findings.set(file, [...file.messages]);
};

const cacheReader = <Result>(read: (file: VFile) => Result): ((file: VFile) => Result) => {
  const known = new WeakMap<VFile, { result: Result }>();
  return (file) => {
    const found = known.get(file) ?? { result: read(file) };
    if (!known.has(file)) keepFindings(file);
    known.set(file, found);
    return found.result;
  };
};

const files = new WeakMap<TextFile, VFile>();

/** The same file for the same text, without earlier findings of rules. */
const readText = (given: TextFile): VFile => {
  const known = files.get(given);
  if (known) known.messages = [...(findings.get(known) ?? [])];
  const file = known ?? fileReaders.text(given);
  if (!known) keepFindings(file);
  files.set(given, file);
  return file;
};

export const cachingReaders: FileReaders = {
  text: readText,
  article: cacheReader(fileReaders.article),
  sidebar: cacheReader(fileReaders.sidebar),
  record: cacheReader(fileReaders.record),
  figure: cacheReader(fileReaders.figure),
  library: cacheReader(fileReaders.library),
  addresses: cacheReader(fileReaders.addresses),
};
