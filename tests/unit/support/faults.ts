/** The seeded faults, and a function that applies one to content. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { cachingReaders } from './caching-readers.ts';
import { check } from '../../../src/checks/check.ts';
import type { TextFile } from '../../../src/checks/read/content.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';

/**
 * Content with faults: a copy of the first analysis, two invented ones, and the smallest valid one. A
 * copy, so that a correction of the article breaks no test.
 */
export const folders = {
  long: 'tests/fixtures/long-analysis/content',
  invented: 'tests/fixtures/site/content',
  second: 'tests/fixtures/second/content',
  sound: 'tests/fixtures/checks/finds-nothing-in-sound-content/content',
};

/** A fault as in the data. */
export interface Fault {
  kind?: string;
  content?: keyof typeof folders;
  fault: string;
  file: string;
  find: string;
  replace?: string;
  rule: string;
  before?: string;
  after?: string;
  report?: string;
  at?: string;
}

const readFaults = (name: string) =>
  parse(readFileSync(`tests/fixtures/faults/${name}.yaml`, 'utf8')) as Fault[];

export const slips = readFaults('slips');
export const mistakes = readFaults('mistakes');

export const contents = {
  long: readFiles(folders.long),
  invented: readFiles(folders.invented),
  second: readFiles(folders.second),
  sound: readFiles(folders.sound),
};

export const getFindings = (name: keyof typeof folders, files: TextFile[]): string[] =>
  check(folders[name], files, { readers: cachingReaders }).files.flatMap((file) =>
    file.messages.map(({ line, ruleId }) => `${file.path}:${line ?? 1} ${ruleId}`),
  );

export const toPattern = (text: string) => new RegExp(text, 'm');

export const getLine = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Increments the group "digit" of a match. */
const countUp = (text: string, { indices }: RegExpExecArray): string => {
  const [start = 0, end = 0] = indices?.groups?.['digit'] ?? [];
  return text.slice(0, start) + ((Number(text.slice(start, end)) + 1) % 10) + text.slice(end);
};

const change = ({ find, replace }: Fault, text: string): string | undefined => {
  const match = new RegExp(find, 'dm').exec(text);
  if (!match) return undefined;
  return replace === undefined ? countUp(text, match) : text.replace(toPattern(find), replace);
};

/** The content with the fault in the first file that has a place for it. */
export const mutate = (fault: Fault) => {
  const content = contents[fault.content ?? 'long'];
  for (const { path, text } of content) {
    const changed = path.includes(fault.file) ? change(fault, text) : undefined;
    if (changed === undefined || changed === text) continue;
    const files = content.map((file) => (file.path === path ? { path, text: changed } : file));
    return { path, text, changed, files };
  }
  throw new Error(`Expected a place for "${fault.fault}" in ${fault.file}, found none.`);
};
