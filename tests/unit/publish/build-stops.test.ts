/** Invalid content stops a build with exit status 1 and a message that names the file. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { expect, test } from 'vitest';

const folder = '.cache/unit/faulty';
const analysis = 'analyses/night-ferry';

/** Each fault: a change to a file, and the expected message. */
const faults: { name: string; file: string; from: string; to: string; says: RegExp }[] = [
  {
    name: 'a text whose Markdown does not render',
    file: 'index.md',
    from: '## Who paid?',
    to: '## Who paid?\n\n::unknown{#x}',
    says: /night-ferry\/index\.md: Expected text, found none that could be rendered/,
  },
  {
    name: 'raw HTML',
    file: 'index.md',
    from: 'The :note[island]',
    to: '<b>The</b> :note[island]',
    says: /Unexpected raw HTML/,
  },
  {
    name: 'an unknown claim',
    file: 'index.md',
    from: '{#departure}',
    to: '{#departed}',
    says: /night-ferry: Unexpected claim "departed" in part "the-timetable"/,
  },
  {
    name: 'an unknown sidebar',
    file: 'index.md',
    from: '::sidebar{#harbour-log}',
    to: '::sidebar{#harbour-book}',
    says: /night-ferry\/index\.md: Unexpected sidebar "harbour-book"/,
  },
  {
    name: 'an unknown source',
    file: 'claims.yaml',
    from: 'source: audit',
    to: 'source: audits',
    says: /night-ferry: Unexpected source "audits"/,
  },
  {
    name: 'an unknown front-matter field',
    file: 'index.md',
    from: 'shortTitle:',
    to: 'subtitle: No such field\nshortTitle:',
    says: /night-ferry[^]*subtitle/,
  },
  {
    name: 'a missing front-matter field',
    file: 'index.md',
    from: 'standfirst:',
    to: '# standfirst:',
    says: /night-ferry[^]*standfirst/,
  },
  {
    name: 'a section without a summary',
    file: 'index.md',
    from: '## Who paid?',
    to: '## Who paid for it?',
    says: /night-ferry\/index\.md: Expected a summary of section "who-paid-for-it"/,
  },
  {
    name: 'text before the first heading',
    file: 'index.md',
    from: '## The timetable',
    to: 'An orphan.\n\n## The timetable',
    says: /night-ferry\/index\.md: Unexpected text before the first heading/,
  },
];

const write = ({ file, from, to }: { file: string; from: string; to: string }): void => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/site/content', folder, { recursive: true });
  const path = `${folder}/${analysis}/${file}`;
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

const run = (command: string, args: string[]) =>
  spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...env, CONTENT_DIR: folder, CHROMIUM_PATH: 'none', NO_COLOR: '1' },
  });

test.each(faults)('stops at $name', (fault) => {
  write(fault);
  const { status, stdout, stderr } = run('astro', [
    'build',
    '--force',
    '--outDir',
    `${folder}-site`,
  ]);
  expect(status).toBe(1);
  expect(stdout + stderr).toMatch(fault.says);
});

/** Faults that only the check finds: a build would publish them. */
const checked: { name: string; file: string; from: string; to: string; says: RegExp }[] = [
  {
    name: 'a key point that marks an unknown claim',
    file: 'index.md',
    from: '[fewer]{#log-shows-fewer}',
    to: '[fewer]{#log-shows-few}',
    says: /index\.md[:\n]57:\S+ +error +Unexpected claim "log-shows-few"/,
  },
  {
    name: 'a day that no calendar has',
    file: 'index.md',
    from: 'published: 2025-02-03',
    to: 'published: 2025-02-30',
    says: /index\.md[:\n]6:12\S* +error +Unexpected date "2025-02-30"/,
  },
  {
    name: 'a link that runs a script',
    file: 'index.md',
    from: 'The harbour log shows',
    to: 'The [harbour log](JavaScript:alert(1)) shows',
    says: /index\.md[:\n]\d+:\S+ +error +Unexpected address "JavaScript:alert\(1\)"/,
  },
  {
    name: 'a figure whose claim has no number',
    file: 'figures/spending.yaml',
    from: 'claim: council-money',
    to: 'claim: would-recover',
    says: /spending\.yaml[:\n]\d+:\S+ +error +Expected claim "would-recover" to have a date/,
  },
];

test.each(checked)('stops with the finding of the check at $name', (fault) => {
  write(fault);
  const { status, stdout, stderr } = run('npm', [
    'run',
    '--silent',
    'build',
    '--',
    '--outDir',
    `${folder}-checked`,
  ]);
  expect(stdout + stderr).toMatch(fault.says);
  expect(stdout + stderr).toContain(folder);
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});

test('publishes no draft, whatever the value of NODE_ENV', () => {
  write({ file: 'index.md', from: 'published: ', to: 'draft: true\npublished: ' });
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['src/publish/build.ts', '--outDir', `${folder}-draft`, '--skip', 'check'],
    {
      encoding: 'utf8',
      env: { ...env, CONTENT_DIR: folder, CHROMIUM_PATH: 'none', NODE_ENV: 'development' },
    },
  );
  expect(stdout + stderr).toContain('Expected at least one analysis');
  expect(status).toBe(1);
  expect(existsSync(`${folder}-draft`)).toBe(false);
});

test('refuses a build in development mode, which would publish drafts', () => {
  const outDir = `${folder}-development`;
  const { status, stdout, stderr } = spawnSync(
    'astro',
    ['build', '--force', '--mode', 'development', '--outDir', outDir],
    { encoding: 'utf8', env: { ...env, CONTENT_DIR: folder, CHROMIUM_PATH: 'none' } },
  );
  expect(stdout + stderr).toContain('Unexpected mode "development" of a build');
  expect(status).toBe(1);
  expect(existsSync(outDir)).toBe(false);
});

test('keeps the published site when it stops', () => {
  const [fault] = faults;
  if (fault) write(fault);
  const marker = `${folder}-site/published-before.txt`;
  mkdirSync(`${folder}-site`, { recursive: true });
  writeFileSync(marker, 'still here');
  expect(run('node', ['src/publish/build.ts', '--outDir', `${folder}-site`]).status).toBe(1);
  expect(existsSync(marker)).toBe(true);
  rmSync(marker);
});
