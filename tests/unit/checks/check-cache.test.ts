/** A check with a cache finds the same as one without. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../../src/checks/check.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';

const root = '.cache/unit/passed';
const content = `${root}/content`;
const record = `${content}/analyses/night-ferry/claims.yaml`;

const runCheck = (): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['src/checks/command.ts', '--content', content],
    { encoding: 'utf8', env: { ...env, CACHE_DIR: `${root}/cache` } },
  );
  return { status, output: stdout + stderr };
};

const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/site/content', content, { recursive: true });
});

const fault = { from: 'value: 1500000', to: 'value: 1600000' };

test('a check that keeps no analysis in memory finds the same', () => {
  change(record, fault.from, fault.to);
  const kept = check(content, readFiles(content));
  const forgotten = check(content, readFiles(content), { isRetained: false });
  const getFindings = ({ files }: typeof kept) =>
    files.flatMap(({ messages }) => messages.map(String));
  expect(getFindings(kept).length).toBeGreaterThan(0);
  expect(getFindings(forgotten)).toEqual(getFindings(kept));
  expect(forgotten.content.outlines).toEqual(kept.content.outlines);
  expect(forgotten.content.analyses).toEqual([]);
});

describe('the analyses that passed', () => {
  test('are not checked again', () => {
    const { outlines } = check(content, readFiles(content)).content;
    const known = new Map(outlines.map((outline) => [outline.name, outline]));
    change(record, fault.from, fault.to);
    const getFindings = (options = {}) =>
      check(content, readFiles(content), options).files.flatMap(({ messages }) => messages);
    expect(getFindings().length).toBeGreaterThan(0);
    expect(getFindings({ known })).toEqual([]);
  });

  test('are checked again when one of their files changes', () => {
    expect(runCheck().status).toBe(0);
    expect(runCheck().status).toBe(0);
    change(record, fault.from, fault.to);
    const { status, output } = runCheck();
    expect(status).toBe(1);
    // What failed is not remembered.
    expect(runCheck()).toEqual({ status, output });
    change(record, fault.to, fault.from);
    expect(runCheck().status).toBe(0);
  });

  const article = `${content}/analyses/night-ferry/index.md`;
  const copy = `${content}/analyses/second/index.md`;

  /** Faults of an analysis that another one causes. */
  test.each([
    ['an address that is gone', () => rmSync(`${content}/analyses/second`, { recursive: true })],
    ['a former name that is taken', () => change(article, 'title:', 'formerly: [second]\ntitle:')],
    [
      'a translation whose original is one itself',
      () => change(article, 'title:', 'translationOf: third\ntitle:'),
    ],
  ])('are found to have %s, at the same line as without memory', (_what, apply) => {
    for (const name of ['second', 'third'])
      cpSync(`${content}/analyses/night-ferry`, `${content}/analyses/${name}`, { recursive: true });
    appendFileSync(`${content}/analyses/third/index.md`, '\nSee [another](/second/).\n');
    change(copy, 'title:', 'translationOf: night-ferry\nlanguage: fr\ntitle:');
    expect(runCheck().output).toContain('no findings');
    apply();
    const { status, output } = runCheck();
    expect(status).toBe(1);
    rmSync(`${root}/cache`, { recursive: true });
    expect(runCheck().output).toBe(output);
  });

  test('are checked again when a source changes', () => {
    expect(runCheck().status).toBe(0);
    const [from, to] = ['[[2025, 1, 15]]', '[[2026, 1, 15]]'];
    change(`${content}/sources.json`, from, to);
    const { status, output } = runCheck();
    expect(status).toBe(1);
    expect(output).toContain('source-after-check');
  });
});
