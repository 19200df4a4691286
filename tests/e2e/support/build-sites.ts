/** Builds every site of the browser tests, one after the other, because Astro has one cache. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { writeRenamed } from './rename.ts';
import { movedHost, sites, type SiteName } from './sites.ts';
import { writeStress } from './write-stress-analysis.ts';
import { writeWide } from './write-wide-analysis.ts';

const build = (name: SiteName, more: Record<string, string> = {}): void => {
  const { content, outDir, base } = sites[name];
  execFileSync(
    'node',
    ['src/publish/build.ts', '--outDir', outDir, '--skip', 'check', '--silent'],
    {
      env: { ...env, CONTENT_DIR: content, BASE_PATH: base, ...more },
      stdio: 'inherit',
    },
  );
};

/** The second analysis and its right-to-left translation, whose sources join the library. */
const addSecond = (content: string): void => {
  const second = 'tests/fixtures/second/content';
  cpSync(`${second}/analyses`, `${content}/analyses`, { recursive: true });
  const libraries = [content, second].map(
    (folder) => JSON.parse(readFileSync(`${folder}/sources.json`, 'utf8')) as object[],
  );
  writeFileSync(`${content}/sources.json`, JSON.stringify(libraries.flat()));
};

export default (): void => {
  const { fixture, moved } = sites;
  rmSync(fixture.content, { recursive: true, force: true });
  cpSync('tests/fixtures/site/content', fixture.content, { recursive: true });
  addSecond(fixture.content);
  writeStress(fixture.content, 60, 6);
  writeWide(fixture.content);
  writeRenamed(moved.content, true);
  build('moved', { SITE_URL: movedHost, CHROMIUM_PATH: 'none' });
  build('fixture');
  build('real');
};
