/** The check finds nothing in harmless edits of true sentences, each applied alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cachingReaders } from '../support/caching-readers.ts';
import { check } from '../../../src/checks/check.ts';
import type { TextFile } from '../../../src/checks/read/content.ts';
import { contents, folders } from '../support/faults.ts';

interface Edit {
  content?: keyof typeof folders;
  file: string;
  find: string;
  replace: string;
}

const edits = parse(readFileSync('tests/fixtures/harmless-edits.yaml', 'utf8')) as Edit[];

const apply = ({ content = 'long', file, find, replace }: Edit): TextFile[] => {
  const files = contents[content];
  const edited = files.find(({ path, text }) => path.endsWith(file) && text.includes(find));
  if (!edited) throw new Error(`Expected "${find}" in ${file}, found none.`);
  const text = edited.text.replace(find, () => replace);
  return files.map((each) => (each === edited ? { path: each.path, text } : each));
};

const getFindings = (content: keyof typeof folders, files: TextFile[]): string[] =>
  check(folders[content], files, { readers: cachingReaders }).files.flatMap(({ messages }) =>
    messages
      // Every edit changes the version that was reviewed.
      .filter(({ ruleId }) => ruleId !== 'stale-review')
      .map(({ reason }) => reason),
  );

describe('the checks', () => {
  test.each(edits)('find nothing where $find becomes $replace', (edit) => {
    expect(getFindings(edit.content ?? 'long', apply(edit))).toEqual([]);
  });

  test('find an edit that is not harmless', () => {
    const find = 'at least 170 Afghan civilians';
    const files = apply({ file: 'index.md', find, replace: 'at most 170 Afghan civilians' });
    expect(getFindings('long', files)).not.toEqual([]);
  });

  test('are run with at least 60 edits', () => {
    expect(edits.length).toBeGreaterThanOrEqual(60);
  });
});
