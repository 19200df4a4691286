/** The check finds nothing in true sentences, each with its claim. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { check } from '../../../src/checks/check.ts';
import type { TextFile } from '../../../src/checks/read/content.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';

interface TrueSentence {
  sentence: string;
  statement: string;
  value?: number;
  low?: number;
  high?: number;
  unit?: string;
}

const folder = 'tests/fixtures/checks/finds-nothing-in-sound-content/content';
const sound = readFiles(folder);
const all = parse(readFileSync('tests/fixtures/true-sentences.yaml', 'utf8')) as TrueSentence[];

const getClaim = (given: TrueSentence): Partial<TrueSentence> => {
  const claim: Partial<TrueSentence> = { ...given };
  delete claim.sentence;
  return claim;
};

const writeClaim = (given: TrueSentence): string =>
  stringify({
    extra: {
      attribution: { who: 'Harbour Gazette', kind: 'reporter' },
      reported: ['gazette-2031-04-04'],
      verdict: 'confirmed',
      finding: 'The Gazette says so.',
      grade: 'B',
      asOf: '2031-04-03',
      evidence: [{ source: 'gazette-2031-04-04', shows: given.statement }],
      ...getClaim(given),
    },
  });

/** The sound analysis with the sentence as a paragraph and its claim in the record. */
const add = (given: TrueSentence): TextFile[] =>
  sound.map((file) => {
    const { path, text } = file;
    if (path.endsWith('claims.yaml')) return { ...file, text: `${text}\n${writeClaim(given)}` };
    if (!path.endsWith('index.md')) return file;
    const heading = '### What may come';
    return { ...file, text: text.replace(heading, `${given.sentence}\n\n${heading}`) };
  });

const getFindings = (files: TextFile[]): string[] =>
  check(folder, files).files.flatMap(({ messages }) => messages.map(({ reason }) => reason));

describe('the checks', () => {
  test.each(all)('find nothing in: $sentence', (given) => {
    expect(getFindings(add(given))).toEqual([]);
  });

  test('read the sentence and its claim', () => {
    const [first] = all;
    const changed = add({ sentence: '', statement: '', ...first }).map((file) => ({
      ...file,
      text: file.text.replace('from 79 to 169 in a day]', 'from 79 to 170 in a day]'),
    }));
    expect(getFindings(changed)).not.toEqual([]);
  });
});
