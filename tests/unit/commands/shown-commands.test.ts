/** The output of commands in README.md and content/README.md is what the commands print. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { env } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWeb } from '../support/archive-server.ts';
import { sites } from '../support/fixture-site.ts';

/** A separate checkout: content is copied, everything else is shared. */
const folder = '.cache/unit/shown';
const name = 'the-ferry-that-stopped';
const written = `${folder}/content/analyses/${name}`;
const web = await startWeb();

/** One command of a block, with what it prints. */
interface Shown {
  words: string[];
  output: string;
}

/** The blocks of commands in a file, each a list of commands with their output. */
const readBlocks = (file: string): Shown[][] =>
  [...readFileSync(file, 'utf8').matchAll(/```console\n([^]*?)```/g)].map(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const [command = '', ...lines] = text.split('\n');
        const words = command.match(/"[^"]*"|\S+/g) ?? [];
        return { words: words.map((word) => word.replaceAll('"', '')), output: lines.join('\n') };
      }),
  );

const [[start, checkStarted] = [], [checkMistake] = [], [verify] = []] = readBlocks('README.md');
const [[correct] = [], [importing, checking, quoting] = [], [offline] = []] =
  readBlocks('content/README.md');

/** Runs a command as shown, with more options; `answers` are typed. */
const run = (shown: Shown | undefined, more: string[] = [], answers = ''): Promise<string> =>
  new Promise((resolve) => {
    const [program = '', ...words] = [...(shown?.words ?? []), ...more];
    if (program !== 'npm' || words[0] !== 'run') throw new Error('Expected a shown command.');
    const child = spawn(program, ['run', '--silent', ...words.slice(1)], {
      cwd: folder,
      env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.on('close', () => resolve(output));
    child.stdin.end(answers);
  });

/** Replaces what may differ: the numbers of sources and addresses, and lines omitted as "…". */
const toPattern = (shown: Shown | undefined): RegExp => {
  const pattern = (shown?.output.trim() ?? '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^ *…$/gm, '[^]*?')
    .replace(/\d+(?= sources:)/g, '\\d+')
    .replace(/(?<=Requested )\d+/g, '\\d+');
  return new RegExp(`^${pattern}$`);
};

const change = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(`${written}/${file}`, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(`${written}/${file}`, text.replace(from, to));
};

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const shared of ['src', 'node_modules', 'package.json', '.cache'])
    symlinkSync(`${process.cwd()}/${shared}`, `${folder}/${shared}`);
  cpSync('content', `${folder}/content`, { recursive: true });
});

afterAll(() => {
  web.server.closeAllConnections();
  web.server.close();
  // The development server would follow the links.
  rmSync(folder, { recursive: true });
});

test('an analysis is started and checked', async () => {
  expect((await run(start)).trim()).toMatch(toPattern(start));
  expect((await run(checkStarted)).trim()).toMatch(toPattern(checkStarted));
});

test('a mistake is reported at its position', async () => {
  change('index.md', '#kinds-of-files', '#kinds-of-file');
  expect((await run(checkMistake)).trim()).toMatch(toPattern(checkMistake));
});

test('a correction is asked for and written', async () => {
  change('claims.yaml', 'kinds-of-files:', 'passengers:');
  const questions = /^(.*\?) (.*)$/gm;
  const answers = [...(correct?.output ?? '').matchAll(questions)].map(([, , answer]) => answer);
  expect(answers).toHaveLength(3);
  const printed = await run(correct, [], `${answers.join('\n')}\n`);
  const shown = correct?.output.replace(questions, '$1').replaceAll('?\n', '? ').trim();
  expect(printed.trim()).toBe(shown);
  for (const answer of answers)
    expect(readFileSync(`${written}/index.md`, 'utf8')).toContain(answer);
});

/** Addresses of the guide instead of those of the server that simulates the web. */
const showAddresses = (text: string): string =>
  text
    .replaceAll(`${web.origin}/web/`, 'https://web.archive.org/web/')
    .replaceAll(`${web.origin}/moved`, 'https://example.org/gazette')
    .replaceAll(`${web.origin}/ok`, 'https://example.org/2031/last-ferry')
    .replaceAll(`${web.origin}/never-archived`, 'https://example.org/port-report.pdf');

const source = (id: string, path: string, date: number[]) => ({
  id,
  type: 'webpage',
  title: `The page ${id}`,
  issued: { 'date-parts': [date] },
  URL: path.startsWith('/') ? `${web.origin}${path}` : path,
});

const writeSources = (...sources: object[]): void =>
  writeFileSync(`${folder}/content/sources.json`, JSON.stringify(sources));

const record = `boats:
  statement: Nine boats left.
  attribution: { who: the paper, kind: reporter }
  verdict: confirmed
  finding: So says the page.
  grade: A
  evidence:
    - source: gazette-2031-04-04
      excerpt: Nine boats left the new pier on Monday
      shows: It says so.
`;

const exported = `@article{holm-2031,
  author = {Holm, Ada}, title = {Ferries of the North Sea}, journal = {Journal of Islands}, year = {2031}
}
`;

test('sources are imported, checked and searched for excerpts', async () => {
  const { analyses } = { analyses: `${folder}/content/analyses` };
  rmSync(analyses, { recursive: true });
  mkdirSync(`${analyses}/ferry`, { recursive: true });
  writeFileSync(`${analyses}/ferry/claims.yaml`, record);
  writeFileSync(`${folder}/export.bib`, exported);
  writeSources(
    source('gazette-2031-04-04', '/moved', [2031, 4, 4]),
    source('port-2031-05', '/never-archived', [2031, 5]),
  );
  const quick = ['--archive', web.origin, '--pause', '0', '--timeout', '5'];
  for (const shown of [importing, checking, quoting])
    expect(showAddresses(await run(shown, quick)).trim()).toBe(shown?.output.trim());
});

test('without network a command prints a message', async () => {
  writeSources(source('gazette-2031-04-04', 'http://nowhere.invalid/', [2031, 4, 4]));
  const printed = await run(offline, ['--archive', 'http://archive.invalid']);
  expect(printed.trim()).toBe(offline?.output.trim());
});

const findPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

test('a running site is compared with the expected responses', async () => {
  const port = await findPort();
  const options = ['--dir', sites.plain.outDir, '--port', String(port)];
  const server = spawn('node', ['src/publish/serve.ts', ...options]);
  await new Promise((resolve) => server.stdout.once('data', resolve));
  const origin = `http://localhost:${port}`;
  const words = verify?.words.map((word) => word.replace('https://news.example.org', origin)) ?? [];
  const printed = await run({ words, output: '' });
  server.kill();
  expect(printed.replaceAll(origin, 'https://news.example.org').trim()).toMatch(toPattern(verify));
});

test('every block of commands is run', () => {
  const shown = ['README.md', 'content/README.md'].flatMap(readBlocks).flat();
  const ran = [start, checkStarted, checkMistake, verify, correct, importing, checking, quoting];
  expect(shown.map(({ words }) => words)).toEqual([...ran, offline].map((one) => one?.words));
});
