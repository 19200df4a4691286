/** Every fault of tests/fixtures/mutations.yaml, editors-faults.yaml and fresh-faults.yaml, applied alone, is reported at its position. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cachingReaders } from './caching-readers.ts';
import { check } from '../../src/checks/check.ts';
import type { TextFile } from '../../src/checks/read/content.ts';
import { readFiles } from '../../src/checks/read/read-files.ts';

/** Content to which faults are done: the first analysis, an invented one, and the smallest that is sound. */
const folders = {
  first: 'content',
  invented: 'tests/fixtures/site/content',
  sound: 'tests/fixtures/checks/finds-nothing-in-sound-content/content',
};

interface Fault {
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
  parse(readFileSync(`tests/fixtures/${name}.yaml`, 'utf8')) as Fault[];

const slips = readFaults('mutations');
const mistakes = [...readFaults('editors-faults'), ...readFaults('fresh-faults')];

const contents = {
  first: readFiles(folders.first),
  invented: readFiles(folders.invented),
  sound: readFiles(folders.sound),
};

const getFindings = (name: keyof typeof folders, files: TextFile[]): string[] =>
  check(folders[name], files, { read: cachingReaders }).files.flatMap((file) =>
    file.messages.map(({ line, ruleId }) => `${file.path}:${line ?? 1} ${ruleId}`),
  );

const toPattern = (text: string) => new RegExp(text, 'm');

const getLine = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** Counts the group "digit" of a match up by one. */
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
const mutate = (fault: Fault) => {
  const content = contents[fault.content ?? 'first'];
  for (const { path, text } of content) {
    const changed = path.includes(fault.file) ? change(fault, text) : undefined;
    if (changed === undefined || changed === text) continue;
    const files = content.map((file) => (file.path === path ? { path, text: changed } : file));
    return { path, text, changed, files };
  }
  throw new Error(`Expected a place for "${fault.fault}" in ${fault.file}, found none.`);
};

const getFirstChange = (one: string, other: string): number =>
  [...one].findIndex((character, index) => character !== other[index]);

const getLastLine = (text: string, pattern: string): number =>
  text.split('\n').findLastIndex((line) => toPattern(pattern).test(line)) + 1;

const getFirstLine = (text: string, pattern: string): number =>
  text.split('\n').findIndex((line) => toPattern(pattern).test(line)) + 1;

type Mutation = ReturnType<typeof mutate>;

/** Another file's place: `$<id>` stands for what the fault's own pattern found under that name. */
const expectElsewhere = ({ find, report = '', at = '' }: Fault, { text, files }: Mutation) => {
  const id = toPattern(find).exec(text)?.groups?.['id'] ?? '';
  const file = files.find(({ path }) => path.endsWith(report.replace('$<id>', id)));
  return `${file?.path}:${getFirstLine(file?.text ?? '', at.replace('$<id>', id))}`;
};

const expectPlace = (fault: Fault, mutation: Mutation): string => {
  const { path, text, changed } = mutation;
  if (fault.report) return expectElsewhere(fault, mutation);
  const offset = getFirstChange(text, changed);
  const line = getLine(changed, offset);
  if (fault.before) return `${path}:${getLastLine(changed.slice(0, offset), fault.before)}`;
  if (fault.after)
    return `${path}:${
      line -
      1 +
      getFirstLine(
        changed
          .split('\n')
          .slice(line - 1)
          .join('\n'),
        fault.after,
      )
    }`;
  return `${path}:${line}`;
};

describe('the checks', () => {
  it.each(Object.keys(folders) as (keyof typeof folders)[])(
    'find nothing in the %s content as it is',
    (name) => {
      expect(getFindings(name, contents[name])).toEqual([]);
    },
  );

  it.each([...slips, ...mistakes])('catch $fault', (fault) => {
    const mutation = mutate(fault);
    expect(getFindings(fault.content ?? 'first', mutation.files)).toContain(
      `${expectPlace(fault, mutation)} ${fault.rule}`,
    );
  });

  it('keep no finding of one fault for the next', () => {
    for (const fault of mistakes.slice(0, 20))
      getFindings(fault.content ?? 'first', mutate(fault).files);
    for (const name of Object.keys(folders) as (keyof typeof folders)[])
      expect(getFindings(name, contents[name])).toEqual([]);
  });
});

describe('the seeded faults', () => {
  it('are at least 40 slips and 80 mistakes', () => {
    expect(slips.length).toBeGreaterThanOrEqual(40);
    expect(mistakes.length).toBeGreaterThanOrEqual(80);
  });

  it('have several mistakes of each kind', () => {
    for (const [kind, faults] of Map.groupBy(mistakes, (fault) => fault.kind))
      expect(faults.length, kind).toBeGreaterThanOrEqual(4);
  });
});
