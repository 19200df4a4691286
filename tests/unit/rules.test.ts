/** One rule is one file and one id, is registered once, and explains itself by a bad and a good example. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analysisRules, contentRules } from '../../src/checks/rules.ts';

const folder = 'src/checks/rules';
const modules = import.meta.glob<Record<string, { id: string }>>('../../src/checks/rules/*.ts', {
  eager: true,
});
const names = readdirSync(folder).map((name) => name.replace('.ts', ''));
const registered = [...analysisRules, ...contentRules].map(({ id }) => id);

const toCamelCase = (id: string) =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const fixtures = 'tests/fixtures/checks';
const reports = readdirSync(fixtures)
  .map((name) => readFileSync(`${fixtures}/${name}/expected.txt`, 'utf8'))
  .join('\n');

describe('the rules', () => {
  it('are registered once each', () => {
    expect([...registered].sort()).toEqual(names);
  });

  it.each(names)('%s is the name of its file, of its id and of its export', (name) => {
    const module = modules[`../../${folder}/${name}.ts`] ?? {};
    expect(Object.keys(module)).toEqual([toCamelCase(name)]);
    expect(module[toCamelCase(name)]?.id).toBe(name);
  });

  it.each(names)('%s opens with a sentence, a bad and a good example', (name) => {
    const text = readFileSync(`${folder}/${name}.ts`, 'utf8');
    expect(text).toMatch(
      /^\/\*\*\n \* [A-Z`][^]*?\.\n \*\n \* Bad: [^]*?\n \*\n \* Good: [^]*?\n \*\/\n/,
    );
  });

  it.each(names)('%s has a fixture in which it speaks', (name) => {
    expect(reports).toMatch(new RegExp(` ${name} +sidelight`));
  });
});
