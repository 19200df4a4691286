/** Every fault of tests/fixtures/mutations.yaml, put alone into the real content, is caught where it was made. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/checks/check.ts';
import type { TextFile } from '../../src/checks/content.ts';
import { readFiles } from '../../src/checks/read-files.ts';

interface Fault {
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

const faults = parse(readFileSync('tests/fixtures/mutations.yaml', 'utf8')) as Fault[];
const content = readFiles('content');

const getFindings = (files: TextFile[]): string[] =>
  check('content', files).files.flatMap((file) =>
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

describe('the real content', () => {
  it('has no findings', () => {
    expect(getFindings(content)).toEqual([]);
  });
});

describe('the checks of the real content', () => {
  const known = new Set(getFindings(content));

  it('has at least 40 seeded faults', () => {
    expect(faults.length).toBeGreaterThanOrEqual(40);
  });

  it.each(faults)('catch $fault', (fault) => {
    const mutation = mutate(fault);
    const findings = getFindings(mutation.files).filter((finding) => !known.has(finding));
    expect(findings).toContain(`${expectPlace(fault, mutation)} ${fault.rule}`);
  });
});
