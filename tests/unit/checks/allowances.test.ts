/** An entry under `allow` suppresses every rule that guesses. */
import type { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { cachingReaders } from '../support/caching-readers.ts';
import { folders, mistakes, mutate, slips, type Fault } from '../support/faults.ts';
import { check } from '../../../src/checks/check.ts';
import type { TextFile } from '../../../src/checks/read/content.ts';
import { analysisRules } from '../../../src/checks/rules.ts';

const guessing = analysisRules.filter(({ guesses }) => guesses).map(({ id }) => id);
const faults = [...mistakes, ...slips];

const run = ({ content = 'long' }: Fault, files: TextFile[]): VFile[] =>
  check(folders[content], files, { readers: cachingReaders }).files;

/** The words of each finding of a rule, as `allow` lists them. */
const getWords = (rule: string, files: VFile[]): string[] =>
  files.flatMap((file) =>
    file.messages
      .filter(({ ruleId }) => ruleId === rule)
      .flatMap(({ place }) => {
        if (!place || !('start' in place)) return [];
        const words = String(file).slice(place.start.offset, place.end.offset);
        const plain = words.replace(/:(?:claim|note|term)\[|\]\{#[^}]*\}/g, '');
        return [plain.replace(/\s+/g, ' ').trim()];
      }),
  );

const allow = (words: string[], { path, text }: TextFile): TextFile => {
  const entries = [...new Set(words)].map(
    (each) => `  - words: ${JSON.stringify(each)}\n    reason: It is right all the same.\n`,
  );
  return { path, text: text.replace(/^allow:\n/m, (line) => line + entries.join('')) };
};

describe('a rule that guesses', () => {
  test.each(guessing)('%s is suppressed by an allowance', (rule) => {
    const fault = faults.find((each) => each.rule === rule);
    if (!fault) throw new Error(`Expected a seeded fault of "${rule}".`);
    const { files } = mutate(fault);
    const words = getWords(rule, run(fault, files));
    expect(words).not.toEqual([]);
    const suppressed = files.map((file) =>
      file.path.endsWith('index.md') ? allow(words, file) : file,
    );
    expect(getWords(rule, run(fault, suppressed))).toEqual([]);
  });
});
