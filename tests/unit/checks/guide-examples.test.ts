/**
 * Every bad and good example of the table of rules, in content that is otherwise valid, run through the
 * check.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../../src/checks/check.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';
import { sound } from '../support/check-folder.ts';
import { place, toFiles, type Edit, type Texts } from '../support/place-example.ts';

interface Example {
  with?: Edit[];
  bad: Edit[] | Edit[][];
  good?: Edit[];
  absent?: string[];
  aside?: string[];
  isInProse?: true;
}

const examples = parse(readFileSync('tests/fixtures/guide-examples.yaml', 'utf8')) as Record<
  string,
  Example
>;

const root = `tests/fixtures/checks/${sound}/content`;
const valid: Texts = new Map(
  readFiles(root).map(({ path, text }) => [path.slice(root.length + 1), text]),
);

const guide = readFileSync('content/README.md', 'utf8');
const table = guide.slice(guide.indexOf('| Rule | What it asks for | Bad | Good |'));

interface Row {
  rule: string;
  bad: string;
  good: string;
}

/** The rows of the table; `\|` is a bar within a cell. */
const rows: Row[] = [...table.matchAll(/^\| `([\w-]+)` \|.*$/gm)].map(([line, rule = '']) => {
  const cells = line.split(/(?<!\\) ?\| ?/).map((cell) => cell.replaceAll('\\|', '|').trim());
  return { rule, bad: cells[3] ?? '', good: cells[4] ?? '' };
});

/** What a cell shows: words in backticks, and others in quotation marks. */
const getShown = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`|"([^"]+)"/g)].map(([, code, quoted]) => code ?? quoted ?? '');

const normalise = (text: string): string => text.replace(/\s+/g, ' ');

/** Whether content has the text of a cell; "…" matches any words. */
const has = (texts: Texts, shown: string): boolean => {
  const all = normalise([...texts].flat().join('\n'));
  const parts = normalise(shown).split(/ ?… ?/);
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*?');
  return all.includes(normalise(shown)) || new RegExp(pattern).test(all);
};

const getExample = (rule: string): Example => {
  const example = examples[rule];
  if (!example) throw new Error(`Expected examples of "${rule}" in guide-examples.yaml.`);
  return example;
};

const getBad = (rule: string): Texts[] => {
  const { with: both = [], bad } = getExample(rule);
  const variants = (Array.isArray(bad[0]) ? bad : [bad]) as Edit[][];
  return variants.map((edits) => place(valid, [...both, ...edits]));
};

const getGood = (rule: string): Texts => {
  const { with: both = [], good = [] } = getExample(rule);
  return place(valid, [...both, ...good]);
};

const findRules = (texts: Texts): string[] => {
  const { files } = check('content', toFiles(texts));
  const found = files.flatMap(({ messages }) => messages.map(({ ruleId }) => String(ruleId)));
  return [...new Set(found)];
};

describe('the table of rules', () => {
  test('has one row for each example that is run', () => {
    expect(rows.map(({ rule }) => rule).sort()).toEqual(Object.keys(examples).sort());
  });

  test.each(rows)('$rule: the bad example gives its finding and no other', ({ rule }) => {
    for (const texts of getBad(rule)) expect(findRules(texts)).toEqual([rule]);
  });

  test.each(rows)('$rule: the good example gives none', ({ rule }) => {
    expect(findRules(getGood(rule))).toEqual([]);
  });

  test.each(rows)(
    '$rule: the examples that are run are those of the table',
    ({ rule, bad, good }) => {
      const { absent = [], aside = [], isInProse = false } = getExample(rule);
      const variants = getBad(rule);
      const isContent = (words: string): boolean => !aside.includes(words);
      const inBad = getShown(bad).filter((words) => isContent(words) && !absent.includes(words));
      const missing = [
        ...inBad.filter((words) => !variants.some((texts) => has(texts, words))),
        ...getShown(good).filter((words) => isContent(words) && !has(getGood(rule), words)),
      ];
      expect(missing).toEqual([]);
      const isWrong = (words: string): boolean => !has(getGood(rule), words);
      expect(inBad.some(isWrong) || absent.length > 0).toBe(!isInProse);
      for (const words of absent) {
        expect(bad).toContain(words);
        for (const texts of variants.slice(-1)) expect(has(texts, words)).toBe(false);
      }
    },
  );
});
