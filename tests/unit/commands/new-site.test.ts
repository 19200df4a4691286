/** All steps of an author, from an empty folder to a published analysis and its first correction. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';

const content = '.cache/unit/first-analysis-content';
const outDir = '.cache/unit/first-analysis';
const name = 'the-ferry-that-stopped';
const folder = `${content}/analyses/${name}`;
const page = `${name}/index.html`;

/** Runs a script of package.json as an author does. */
const run = (script: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...words], {
    env: { ...env, CONTENT_DIR: content, CHROMIUM_PATH: 'none', CARDS: 'none', NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
};

const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  expect(text).toContain(from);
  writeFileSync(`${folder}/${file}`, text.replaceAll(from, to));
};

const build = () => run('build', '--outDir', outDir);

const readBuilt = (path: string): string => readFileSync(`${outDir}/${path}`, 'utf8');

const openPage = (path: string): Document => new JSDOM(readBuilt(path)).window.document;

const getText = (document: Document, selector: string): string =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const getVersion = (): string =>
  /version ([0-9a-f]{8})/.exec(openPage(page).body.textContent)?.[1] ?? '';

beforeAll(() => {
  rmSync(content, { recursive: true, force: true });
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
});

describe('an author, from an empty folder', () => {
  let firstVersion = '';

  test('starts an analysis that passes the check', () => {
    expect(run('new', 'The ferry that stopped').output).toContain('Written:');
    const { status, output } = run('check:content', '--analysis', name);
    expect(output).toContain('no findings');
    expect(status).toBe(0);
  });

  test('sees line and column of a mistake, and corrects it', () => {
    change(
      'index.md',
      'Explain words',
      'Every one is :claim[read]{#kinds-of-file} once. Explain words',
    );
    const { status, output } = run('check:content', '--analysis', name);
    expect(output).toMatch(
      new RegExp(
        `${name}/index\\.md\\n\\s*\\d+:\\d+\\S*\\s+error\\s+Unexpected claim "kinds-of-file"`,
      ),
    );
    expect(status).toBe(1);
    change('index.md', ' Every one is :claim[read]{#kinds-of-file} once.', '');
    expect(run('check:content', '--analysis', name).status).toBe(0);
  });

  test('publishes it', () => {
    change('index.md', 'draft: true\n', '');
    expect(run('permalinks').status).toBe(0);
    const { status, output } = build();
    expect(output).not.toContain('error');
    expect(status).toBe(0);
    firstVersion = getVersion();
    expect(firstVersion).not.toBe('');
  });

  test('finds all written text on the page', () => {
    const document = openPage(page);
    expect(getText(document, 'h1')).toBe('The ferry that stopped');
    expect(getText(document, '#first-section')).toContain('First section');
    expect(getText(document, 'details:has(#note-kinds-of-files)')).toContain('Confirmed');
    expect(getText(document, 'details:has(#note-first-note)')).toContain('what the words mean.');
    expect(getText(document, '#first-sidebar')).toBe('First sidebar');
    expect(getText(document, '#first-figure')).toContain('The analysis begins');
    expect(getText(openPage(`${name}/record/index.html`), '#kinds-of-files')).toContain(
      'An analysis has 5 kinds of files.',
    );
  });

  test('corrects it, and page, feed, JSON-LD and version follow', () => {
    const answers = ['--said', '4 kinds of files', '--now', '5 kinds of files'];
    const noticed = ['--noticed', 'A reader wrote.'];
    expect(run('correct', name, 'kinds-of-files', ...answers, ...noticed).status).toBe(0);
    expect(build().status).toBe(0);
    expect(openPage(page).body.textContent).toContain('we said “4 kinds of files”');
    expect(readBuilt('feed.xml')).toContain('4 kinds of files');
    expect(readBuilt(page)).toMatch(
      /application\/ld\+json[^]*CorrectionComment[^]*4 kinds of files/,
    );
    expect(getVersion()).toMatch(/^[0-9a-f]{8}$/);
    expect(getVersion()).not.toBe(firstVersion);
  });
});
