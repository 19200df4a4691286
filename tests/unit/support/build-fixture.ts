/** Builds the invented site before the unit tests: once as it is, once with one figure changed. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { sites } from './fixture-site.ts';

/** One after the other, because Astro has one cache; without PDFs, which other tests check. */
const build = ({ content, outDir }: { content: string; outDir: string }): void => {
  execFileSync(
    'node',
    ['src/publish/build.ts', '--outDir', outDir, '--skip', 'check', '--silent'],
    {
      env: { PATH: env['PATH'], HOME: env['HOME'], CONTENT_DIR: content, CHROMIUM_PATH: 'none' },
      stdio: 'inherit',
    },
  );
};

const replaceIn = (file: string, replacements: [string, string][]): void => {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${file}: Expected "${from}".`);
    text = text.replaceAll(from, to);
  }
  writeFileSync(file, text);
};

/** The council's $1.5m becomes $1.6m, in its claim and in the marked words. */
const changeFigure = (folder: string): void => {
  replaceIn(`${folder}/index.md`, [['$1.5m', '$1.6m']]);
  replaceIn(`${folder}/claims.yaml`, [
    ['$1.5m', '$1.6m'],
    ['1500000', '1600000'],
  ]);
};

export default (): void => {
  const { plain, changed } = sites;
  rmSync(changed.content, { recursive: true, force: true });
  cpSync(plain.content, changed.content, { recursive: true });
  changeFigure(`${changed.content}/analyses/night-ferry`);
  build(changed);
  build(plain);
};
