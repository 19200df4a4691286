/** Each rule has one file and one id, is registered once, and has a bad and a good example. */
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readerRules } from '../../../src/checks/read/reader-rules.ts';
import { analysisRules, contentRules } from '../../../src/checks/rules.ts';

const modules = import.meta.glob<Record<string, { id: string }>>(
  '../../../src/checks/rules/*/*.ts',
  {
    eager: true,
  },
);
const files = new Map(
  globSync('src/checks/rules/*/*.ts').map((file) => [basename(file, '.ts'), file] as const),
);
const names = [...files.keys()];
const getFile = (name: string) => files.get(name) ?? '';
const registered = [...analysisRules, ...contentRules].map(({ id }) => id);

const toCamelCase = (id: string) =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const fixtures = 'tests/fixtures/checks';
const reports = readdirSync(fixtures)
  .map((name) => readFileSync(`${fixtures}/${name}/expected.txt`, 'utf8'))
  .join('\n');
const faults = ['slips', 'mistakes']
  .map((name) => readFileSync(`tests/fixtures/faults/${name}.yaml`, 'utf8'))
  .join('\n');

const guide = readFileSync('content/README.md', 'utf8');

describe('the rules', () => {
  test('are registered once each', () => {
    expect([...registered].sort()).toEqual([...names].sort());
  });

  test.each(globSync('src/checks/rules/*.ts'))('%s lists its rules by name', (file) => {
    const text = readFileSync(file, 'utf8');
    const imported = [...text.matchAll(/'\.\/[\w-]+\/([\w-]+)\.ts'/g)].map(([, id = '']) => id);
    const [, list = ''] = /= \[([^]*?)\];/.exec(text.replace(/\/\/.*/g, '')) ?? [];
    expect(imported).toEqual(imported.toSorted());
    expect(list.match(/\b[a-z][A-Za-z]+(?=,|$)/gm)).toEqual(imported.map(toCamelCase));
  });

  test.each(names)('%s is the name of its file, of its id and of its export', (name) => {
    const module = modules[`../../../${getFile(name)}`] ?? {};
    expect(Object.keys(module)).toEqual([toCamelCase(name)]);
    expect(module[toCamelCase(name)]?.id).toBe(name);
  });

  test.each(names)('%s opens with a sentence, a bad and a good example', (name) => {
    const text = readFileSync(getFile(name), 'utf8');
    expect(text).toMatch(
      /^\/\*\*\n \* [A-Z`][^]*?\.\n \*\n \* Bad: [^]*?\n \*\n \* Good: [^]*?\n \*\/\n/,
    );
  });

  test.each(names)('%s has a fixture or a seeded fault that it reports', (name) => {
    const isShown = new RegExp(` ${name} +sidelight`).test(reports);
    const isSeeded = new RegExp(`rule: ${name}[ ,]`).test(faults);
    expect(isShown || isSeeded).toBe(true);
  });

  test.each(names)('%s has the same description in content/README.md', (name) => {
    const text = readFileSync(getFile(name), 'utf8');
    const [, block = ''] = /^\/\*\*\n([^]*?)\n \*\//.exec(text) ?? [];
    const parts = block.replace(/^ \* ?/gm, '').split(/\n\n(?:Bad|Good): /);
    const cells = parts.map((part) => part.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|'));
    expect(guide).toContain(`| \`${name}\` | ${cells.join(' | ')} |`);
  });
});

describe('the rules of the readers', () => {
  test.each(Object.entries(readerRules))(
    '%s is in content/README.md and in a fixture',
    (id, asks) => {
      expect(guide).toContain(`| \`${id}\` | ${asks} |`);
      expect(reports).toMatch(new RegExp(` ${id} +sidelight`));
    },
  );
});
