/** Writes a copy of the invented analysis in which everything with an address is renamed. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const source = 'tests/fixtures/site/content';

const edit = (file: string, replacements: [string, string][]): void => {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${file}: Expected "${from}" to rename.`);
    text = text.replaceAll(from, to);
  }
  writeFileSync(file, text);
};

/** Runs a command over a content folder; returns its exit code and words. */
const run = (command: string, content: string) => {
  try {
    const args = [command, '--content', content];
    return { code: 0, output: execFileSync('node', args, { encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, output: stdout + stderr };
  }
};

/** Compares a content folder with its list of published addresses. */
export const checkContent = (content: string) => run('src/checks/command.ts', content);

/** Adds the addresses of a content folder to its list. */
export const writePermalinks = (content: string) =>
  run('src/checks/permalinks/add-permalinks.ts', content);

/**
 * Publishes the analysis, then renames it, a section, a sidebar and a claim; `remembers` says whether
 * the old names are kept under "formerly".
 */
export const writeRenamed = (content: string, remembers: boolean): void => {
  const formerly = (name: string, indent = '') =>
    remembers ? `\n${indent}formerly: [${name}]` : '';
  rmSync(content, { recursive: true, force: true });
  cpSync(source, content, { recursive: true });
  writePermalinks(content);
  const folder = `${content}/analyses/late-boat`;
  renameSync(`${content}/analyses/night-ferry`, folder);
  renameSync(`${folder}/sidebars/harbour-log.md`, `${folder}/sidebars/port-log.md`);
  edit(`${folder}/index.md`, [
    ['shortTitle: The night ferry', `shortTitle: The late boat${formerly('night-ferry')}`],
    ['  the-timetable:', `  the-promised-timetable:${formerly('the-timetable', '    ')}`],
    ['## The timetable', '## The promised timetable'],
    ['::sidebar{#harbour-log}', '::sidebar{#port-log}'],
    ['{#departure}', '{#departure-minute}'],
    ['claim: departure\n', 'claim: departure-minute\n'],
  ]);
  edit(`${folder}/sidebars/port-log.md`, [
    ['title: The harbour log', `title: The port log${formerly('harbour-log')}`],
  ]);
  edit(`${folder}/claims.yaml`, [
    ['\ndeparture:\n', `\ndeparture-minute:${formerly('departure', '  ')}\n`],
  ]);
};
