/** The texts of the bench have the requested lengths, and a budget can be exceeded. */
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createWriter } from '../../bench/content/invented-words.ts';
import { writeLongAnalysis } from '../../bench/content/invented-site.ts';
import { isOver } from '../../bench/print-rows.ts';

const row = { what: 'a page', unit: 'bytes' };

test('a row is over its budget when it has more than allowed, or other words', () => {
  expect(isOver({ ...row, value: 11, budget: 10 })).toBe(true);
  expect(isOver({ ...row, value: 10, budget: 10 })).toBe(false);
  expect(isOver({ ...row, value: 'no', budget: 'yes' })).toBe(true);
  expect(isOver({ ...row, value: 11 })).toBe(false);
});

for (const times of [1, 10])
  test(`a text of length ${times} has about ${1300 * times} words, ${60 * times} marks, ${25 * times} sources`, () => {
    const content = join(mkdtempSync(join(tmpdir(), 'long-')), 'content');
    writeLongAnalysis(content, times);
    const text = globSync(`${content}/analyses/long/{index.md,sidebars/*.md}`)
      .map((file) => readFileSync(file, 'utf8').replace(/^---\n.*\n---\n/, ''))
      .join('\n');
    const words = text.replaceAll(/\]\{#.*?\}|:claim\[|^::.*$|^#+/gm, ' ').match(/\S+/g) ?? [];
    expect(words.length / times).toBeGreaterThan(1150);
    expect(words.length / times).toBeLessThan(1450);
    expect(text.match(/:claim\[/g)).toHaveLength(60 * times);
    expect(JSON.parse(readFileSync(`${content}/sources.json`, 'utf8'))).toHaveLength(25 * times);
  });

test('invented words compress about as well as the article they are taken from', () => {
  const article = readFileSync('content/analyses/isis-k/index.md', 'utf8')
    .replace(/^---[^]*?\n---\n/, '')
    .replaceAll(/\]\{#.*?\}|:(claim|note)\[|^:.*$|^#+/gm, '');
  const { sentence } = createWriter(1);
  const invented = Array.from({ length: 200 }, () => sentence(18)).join(' ');
  const getRatio = (text: string) => brotliCompressSync(text).length / text.length;
  const difference = getRatio(invented.slice(0, article.length)) / getRatio(article);
  expect(difference).toBeGreaterThan(0.85);
  expect(difference).toBeLessThan(1.15);
});
