/** The examples of the guide for authors, combined, checked and built. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatSchemas } from '../../../src/checks/editor/schemas.ts';
import { verdicts } from '../../../src/schemas/claim.ts';
import { cslDate } from '../../../src/schemas/csl-date.ts';
import { cslDates, cslRoles } from '../../../src/schemas/csl.ts';
import { directives } from '../../../src/schemas/directives.ts';
import { parseMarkdownFile } from '../../../src/schemas/front-matter.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { getFields, getUsedFields, ownSchemas } from '../support/schema-fields.ts';
import { getBlocks, writeGuideContent } from '../support/write-guide-content.ts';

const guide = readFileSync('content/README.md', 'utf8');
const content = '.cache/unit/guide-content';
const article = `${content}/analyses/ferry/index.md`;

const run = (...command: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', command, {
    env: { ...env, CONTENT_DIR: content, CHROMIUM_PATH: 'none', CARDS: 'none' },
    encoding: 'utf8',
  });
  return { status, stderr, output: stdout + stderr };
};

/** Data of the examples after a heading, front matter included. */
const readExamples = (...headings: string[]): unknown[] =>
  headings
    .flatMap(getBlocks)
    .map(({ text }): unknown => parse(parseMarkdownFile(text)?.yaml ?? text));

/** The headings whose examples the files of each schema have. */
const places: Record<string, string[]> = {
  'claims.json': ['## The record', '### Keeping sources in order'],
  'figures.json': ['## A figure'],
  'front-matter.json': ['## The article', '## A second pair of eyes'],
  'sidebar.json': ['## A sidebar'],
  'sources.json': ['## A source'],
};

/** Fields of CSL that the guide lists and shows no example of. */
const listed = [
  ...(/All other fields of CSL [^]*?\.\n\n/.exec(guide)?.[0] ?? '').matchAll(/`([\w-]+)`/g),
].map(([, field = '']) => field);

beforeAll(() => writeGuideContent(content));

describe('the guide for authors', () => {
  test('has examples in which the check finds nothing', () => {
    expect(run('src/checks/permalinks/add-permalinks.ts').status).toBe(0);
    const { status, output } = run('src/checks/command.ts');
    expect(output).toContain('checked 2 analyses');
    expect(output).toContain('no findings');
    expect(status).toBe(0);
  });

  test('has an example of a review, valid for the version that the check prints', () => {
    const text = readFileSync(article, 'utf8');
    const [review] = getBlocks('## A second pair of eyes');
    const { output } = run('src/checks/command.ts', '--analysis', 'ferry', '--review');
    const [version = ''] = /version: "[0-9a-f]{8}"/.exec(output) ?? [];
    const example = review?.text.replace('2032-03-01', '2032-04-02') ?? '';
    writeFileSync(article, text.replace('---\n', `---\n${example}`));
    expect(run('src/checks/command.ts').output).toContain('stale-review');
    const now = example.replace(/version: .*/, version);
    writeFileSync(article, text.replace('---\n', `---\n${now}`));
    expect(run('src/checks/command.ts').output).toContain('no findings');
    writeFileSync(article, text);
  });

  test('has examples that build', () => {
    const { status, stderr } = run('src/publish/build.ts', '--outDir', '.cache/unit/guide');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readFileSync('.cache/unit/guide/ferry/index.html', 'utf8')).toContain(
      'The ferry that stopped',
    );
    expect(existsSync('.cache/unit/guide/ferry-fa')).toBe(false); // a draft
  });

  test('names commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each(ownSchemas)('has every field of %s in an example', (file) => {
    const used = getUsedFields(readExamples(...(places[file] ?? [])));
    const fields = getFields(file);
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter((field) => !used.has(field))).toEqual([]);
  });

  test('has every field of sources in an example or in the list of others', () => {
    const used = getUsedFields(readExamples('## A source'));
    const fields = getFields('sources.json');
    expect(fields.filter((field) => !used.has(field) && !listed.includes(field))).toEqual([]);
  });

  test('lists other fields of sources that the check accepts', () => {
    const ofNames = ['comma-suffix', 'static-ordering', 'parse-names'];
    const give = (field: string): unknown => {
      if (field === 'categories') return ['ports'];
      if (cslRoles.some((role) => role === field)) return [{ literal: 'Ada Holm' }];
      return cslDates.some((date) => date === field) ? { 'date-parts': [[2031]] } : 'words';
    };
    const own = listed.filter((field) => !ofNames.includes(field));
    const item = {
      id: 'a',
      type: 'book',
      title: 'A',
      ...Object.fromEntries(own.map((field) => [field, give(field)])),
    };
    const author = [{ literal: 'A', ...Object.fromEntries(ofNames.map((field) => [field, true])) }];
    expect(sourceSchema.safeParse({ ...item, author }).error?.issues).toBeUndefined();
    expect(listed.length).toBeGreaterThan(80);
  });

  test('shows dates of sources that the check accepts', () => {
    const [, dates] = readExamples('## A source');
    expect(dates).toHaveLength(4);
    for (const date of dates as object[]) expect(cslDate.safeParse(date).success).toBe(true);
  });

  test('has an example of every verdict, directive and kind of figure', () => {
    const examples = getBlocks('# For authors')
      .map(({ text }) => text)
      .join('\n');
    for (const verdict of verdicts) expect(examples).toContain(`\n  verdict: ${verdict}\n`);
    for (const name of directives.textDirective) expect(examples).toContain(`:${name}[`);
    for (const name of directives.leafDirective) expect(examples).toContain(`\n::${name}{#`);
    for (const name of directives.containerDirective) expect(examples).toContain(`\n:::${name}`);
    const schema = formatSchemas()['figures.json'] ?? '';
    for (const [, kind = ''] of schema.matchAll(
      /"kind": \{\s*"type": "string",\s*"const": "([\w-]+)"/g,
    ))
      expect(examples).toContain(`kind: ${kind}\n`);
  });

  test('explains every verdict and every directive', () => {
    for (const verdict of verdicts)
      expect(guide).toMatch(new RegExp(`^\\| \`${verdict}\` +\\|`, 'm'));
    for (const name of directives.textDirective) expect(guide).toContain(`| \`:${name}[`);
    for (const name of directives.leafDirective) expect(guide).toContain(`| \`::${name}{#`);
    for (const name of directives.containerDirective) expect(guide).toContain(`| \`:::${name}`);
  });
});
