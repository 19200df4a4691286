/** The editorial checks report what the name of each fixture says, in the words of its expected.txt. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { env } from 'node:process';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/checks/check.ts';
import { reporters } from '../../../src/checks/report/reporters.ts';
import { directives } from '../../../src/schemas/directives.ts';
import { formatSchemas, schemaFolder } from '../../../src/checks/editor/schemas.ts';
import { Files } from '../../../src/checks/read/files.ts';
import { checkFixture, sound } from '../support/check-folder.ts';

const root = 'tests/fixtures/checks';

describe('the checks', () => {
  test.each(readdirSync(root).sort())('%s', async (name) => {
    const report = `${reporters.text(checkFixture(name))}\n`;
    await expect(report).toMatchFileSnapshot(`../../../${root}/${name}/expected.txt`);
  });
});

describe('the reporters', () => {
  test('annotates on GitHub with place, rule and escaped text', () => {
    expect(reporters.github(checkFixture('refuses-confirmed-with-a-different-later-number')))
      .toMatchInlineSnapshot(`
        "::error file=content/analyses/ferry/claims.yaml,line=7,col=12,endLine=7,endColumn=21,title=verdict-support::Unexpected verdict "confirmed" beside a later number that differs, expected "confirmed, since revised".
        checked 1 analysis, 1 sidebar, 8 claims, 3 sources: 1 finding"
      `);
    expect(
      reporters.github(checkFixture('refuses-marked-words-without-the-claims-value')),
    ).toContain('title=claim-value::Unexpected words "1,300 passengers" without 1,200');
  });

  test('escapes paths and reasons in annotations', () => {
    const file = new VFile({ path: 'content/a,b:c.md' });
    file.message('100% of\nit');
    const content = {
      analyses: [],
      outlines: [],
      sources: new Map(),
      permalinks: undefined,
      files: new Files('content', [file]),
    };
    const result: Result = { content, files: [file], hasErrors: true };
    expect(reporters.github(result)).toContain(
      'file=content/a%2Cb%3Ac.md,line=1,col=1,endLine=1,endColumn=1,title=check::100%25 of%0Ait\n',
    );
  });

  test('prints every finding as JSON', () => {
    expect(JSON.parse(reporters.json(checkFixture('refuses-grade-d')))).toMatchInlineSnapshot(`
      {
        "findings": [
          {
            "column": 10,
            "endColumn": 11,
            "endLine": 43,
            "file": "content/analyses/ferry/claims.yaml",
            "line": 43,
            "reason": "Unexpected grade D in the record, expected a statement with a source (A, B or C) or none.",
            "rule": "printable-grade",
            "severity": "error",
          },
        ],
        "summary": "checked 1 analysis, 1 sidebar, 8 claims, 3 sources: 1 finding",
      }
    `);
  });
});

const node = process.execPath;
const command = 'src/checks/command.ts';
const folder = `${root}/${sound}/content`;

describe('the command', () => {
  const run = (...options: string[]) =>
    spawnSync(node, [command, ...options], { encoding: 'utf8' });

  test('ends with 0 and one line when nothing is found', () => {
    expect(execFileSync(node, [command, '--content', folder], { encoding: 'utf8' })).toBe(
      'checked 1 analysis, 1 sidebar, 8 claims, 3 sources: no findings\n',
    );
  });

  test('does not check letters of cards with CARDS=none', () => {
    const content = '.cache/unit/letters-content';
    cpSync(folder, content, { recursive: true });
    cpSync(`${root}/refuses-letters-missing-from-the-typefaces-of-cards/content`, content, {
      recursive: true,
    });
    const check = (cards: string) =>
      spawnSync(node, [command, '--content', content], {
        encoding: 'utf8',
        env: { ...env, CARDS: cards },
      }).stdout;
    expect(check('')).toContain('card-letters');
    expect(check('none')).toContain('no findings');
  });

  test('ends with 1 and the position of each finding', () => {
    const { status, stdout } = run('--content', `${root}/refuses-grade-d/content`);
    expect(status).toBe(1);
    expect(stdout).toContain(`${root}/refuses-grade-d/content/sources.json`);
  });

  test.each([
    [['--reporter', 'xml'], 'Unexpected reporter "xml", expected one of "text", "github", "json".'],
    [['--content', 'nowhere'], 'Expected a content folder at "nowhere".'],
    [['--content', folder, '--analysis', 'fery'], 'Unexpected analysis "fery", expected "ferry".'],
    [['--contents', folder], "Unknown option '--contents'"],
  ])('ends with 2, one sentence and the usage when called as %j', (options, sentence) => {
    const { status, stderr } = run(...options);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toEqual([
      expect.any(String),
      expect.stringMatching(/^Usage: npm run check:content -- /),
    ]);
    expect(status).toBe(2);
  });
});

describe('the schemas for editors', () => {
  test.each(Object.entries(formatSchemas()))('%s agrees with the Zod schema', (name, text) => {
    expect(readFileSync(`${schemaFolder}/${name}`, 'utf8'), 'Run `npm run schemas`.').toBe(text);
  });
});

describe('content/README.md', () => {
  const guide = readFileSync('content/README.md', 'utf8');

  /** Names of all fields at any depth of a JSON Schema. */
  const getFields = (schema: unknown): string[] => {
    if (typeof schema !== 'object' || schema === null) return [];
    const { properties } = schema as { properties?: object };
    const names = Array.isArray(schema) ? [] : Object.keys(properties ?? {});
    return [...names, ...Object.values(schema).flatMap(getFields)];
  };

  test.each(Object.entries(formatSchemas()))('explains every field in %s', (_name, text) => {
    const missing = getFields(JSON.parse(text)).filter(
      (field) => !guide.includes(`\`${field}\``) && !guide.includes(`"${field}"`),
    );
    expect(missing).toEqual([]);
  });

  test('explains every directive', () => {
    for (const name of Object.values(directives).flat()) expect(guide).toMatch(`:${name}`);
  });
});
