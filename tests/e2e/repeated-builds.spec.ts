/** Repeated builds: the same content gives the same bytes, and a change affects only what shows it. */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { expect, test } from '@playwright/test';
import { sites } from './support/sites.ts';

const again = '.cache/again';

// The second test takes cards and PDFs from the first one's cache.
test.describe.configure({ mode: 'serial' });

const build = (content: string, outDir: string): void => {
  execFileSync(
    'node',
    ['src/publish/build.ts', '--outDir', outDir, '--skip', 'check', '--silent'],
    {
      env: { ...env, CONTENT_DIR: content, BASE_PATH: '/', CACHE_DIR: again },
      stdio: 'inherit',
    },
  );
};

const listFiles = (folder: string): string[] =>
  globSync('**/*.*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.split(`${folder}/`)[1] ?? '')
    .sort();

test('two clean builds are identical, byte for byte', () => {
  test.setTimeout(300_000);
  const { content, outDir } = sites.fixture;
  rmSync(again, { recursive: true, force: true });
  // Another cache folder, so that nothing is taken from the first build.
  build(content, `${again}/site`);
  const files = listFiles(outDir);
  expect(files.filter((file) => /\.(pdf|png)$/.test(file)).length).toBeGreaterThan(5);
  expect(listFiles(`${again}/site`)).toEqual(files);
  const different = files.filter(
    (file) => !readFileSync(`${outDir}/${file}`).equals(readFileSync(`${again}/site/${file}`)),
  );
  expect(different).toEqual([]);
});

test('after one changed sentence only the pages that show it are printed, and no card is drawn', () => {
  test.setTimeout(300_000);
  const changed = `${again}/content`;
  const count = (kind: 'cards' | 'pdf') => readdirSync(`${again}/${kind}`).length;
  const before = { cards: count('cards'), pdf: count('pdf') };
  cpSync(sites.fixture.content, changed, { recursive: true });
  const file = `${changed}/analyses/night-ferry/index.md`;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('> A ferry is a promise.', '> A ferry is only a promise.'));
  build(changed, `${again}/changed`);
  // The section and the analysis in full.
  expect(count('pdf')).toBe(before.pdf + 2);
  expect(count('cards')).toBe(before.cards);
});
