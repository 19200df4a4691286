/** The commands that start an analysis and add a correction, run as an author runs them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addCorrection, getChecked, setChecked } from '../../../src/authoring/add-correction.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  cpSync('tests/fixtures/site/content', folder, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

const runWith = (input: string, script: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', [script, ...words], {
    env: { ...env, CONTENT_DIR: folder },
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
};

const run = (script: string, ...words: string[]) => runWith('', script, ...words);

const check = (): string =>
  execFileSync('node', ['src/checks/command.ts', '--content', folder, '--analysis', name], {
    encoding: 'utf8',
  });

const title = 'Who "counts": the ferries & the boats?';
const name = 'who-counts-the-ferries-the-boats';

describe('npm run new', () => {
  test('writes a draft that passes every check, and prints the next steps', () => {
    const { status, stdout } = run('src/authoring/new.ts', title);
    expect(status).toBe(0);
    expect(stdout).toContain(`npm run check:content -- --analysis ${name}`);
    expect(check()).toContain('no findings');
    expect(readFileSync(`${folder}/analyses/${name}/index.md`, 'utf8')).toContain('draft: true');
  });

  test('refuses a title whose folder exists, and leaves the folder unchanged', () => {
    const before = readFileSync(`${folder}/analyses/${name}/index.md`, 'utf8');
    const { status, stderr } = run('src/authoring/new.ts', title);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unexpected title .* exists\. Choose another title\.\n$/);
    expect(readFileSync(`${folder}/analyses/${name}/index.md`, 'utf8')).toBe(before);
  });

  test.each([[''], ['!?']])('refuses the title %j in one line', (empty) => {
    const { status, stderr } = run('src/authoring/new.ts', empty);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('npm run new, with any title', () => {
  const checkAll = (): string =>
    spawnSync('node', ['src/checks/command.ts', '--content', folder], { encoding: 'utf8' }).stdout;

  test.each([
    ['Naïve cafés in Łódź', 'naive-cafes-in-lodz'],
    ['Why 40 ferries, and not "sixty-two", left on 3 April 2031', 'why-40-ferries'],
    ['شهری که می‌گفت هوایش پاک است', 'clean-air'],
    ['The about page', 'the-about-page'],
  ])('%s passes every check', (words, folderName) => {
    const isNamed = !/naive|about/.test(folderName);
    const options = isNamed ? ['--name', folderName] : [];
    const { status, stderr } = run('src/authoring/new.ts', words, ...options);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readFileSync(`${folder}/analyses/${folderName}/index.md`, 'utf8')).toContain(
      JSON.stringify(words),
    );
    expect(checkAll()).toContain('no findings');
  });

  test.each([
    ['About', 'Unexpected folder "about", which the site uses itself.'],
    ['5 things', 'Unexpected folder "5-things". Expected lower-case words'],
    ['شهری', 'Unexpected folder "". Expected lower-case words'],
    ['夜の船 left', 'Unexpected title "夜の船 left": Unexpected "夜", "の", "船" on the card'],
  ])(
    '%s is refused in one line that says what to do, and nothing is written',
    (words, sentence) => {
      const { status, stderr } = run('src/authoring/new.ts', words);
      expect(stderr).toContain(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(status).toBe(2);
      expect(checkAll()).toContain('no findings');
    },
  );
});

describe('npm run correct', () => {
  const answers = ['--said', '4 kinds', '--now', '5 kinds: all', '--noticed', 'we read it again'];

  test('leaves an analysis that is a folder or in another encoding as it is', () => {
    const other = `${folder}/analyses/other`;
    cpSync(`${folder}/analyses/${name}`, other, { recursive: true });
    const bytes = Buffer.from('---\ntitle: Caf\u00e9\n---\n', 'latin1');
    writeFileSync(`${other}/index.md`, bytes);
    const latin = run('src/authoring/correct.ts', 'other', 'kinds-of-files', ...answers);
    expect(latin.stderr).toContain('index.md:2:11: Unexpected bytes that are not UTF-8');
    expect(readFileSync(`${other}/index.md`)).toEqual(bytes);
    rmSync(`${other}/index.md`);
    mkdirSync(`${other}/index.md`);
    const { status, stderr } = run(
      'src/authoring/correct.ts',
      'other',
      'kinds-of-files',
      ...answers,
    );
    expect(stderr).toMatch(/^Unexpected .*index\.md: EISDIR.*\n$/);
    expect(status).toBe(2);
    rmSync(other, { recursive: true });
  });

  test('adds the newest correction first', () => {
    const { status, stdout } = run('src/authoring/correct.ts', name, 'kinds-of-files', ...answers);
    expect(stdout).toContain('Written to');
    expect(status).toBe(0);
    expect(readFileSync(`${folder}/analyses/${name}/index.md`, 'utf8')).toMatch(
      /corrections:\n {2}- date: [\d-]{10}\n {4}said: 4 kinds\n {4}now: "5 kinds: all"\n {4}claim: kinds-of-files/,
    );
  });

  test('asks one question after the other, also with piped answers', () => {
    const command = ['src/authoring/correct.ts', name, 'kinds-of-files'] as const;
    const { status, stdout } = runWith('3 kinds\n6 kinds\nA reader wrote.\n', ...command);
    expect(stdout).toMatch(/^What did the page say\? What does it say now\? How did .*Written to/);
    expect(status).toBe(0);
    expect(readFileSync(`${folder}/analyses/${name}/index.md`, 'utf8')).toMatch(
      /said: 3 kinds\n {4}now: 6 kinds\n {4}claim: kinds-of-files\n {4}noticed: A reader wrote\.\n/,
    );
    const { stderr, status: failed } = runWith('only one\n', ...command);
    expect(stderr).toBe('Expected an answer; nothing was written.\n');
    expect(failed).toBe(2);
  });

  test('keeps a comment beside an empty list', () => {
    const correction = { date: '2031-04-05', said: 'a', now: 'b', claim: 'c', noticed: 'd' };
    expect(addCorrection('---\ncorrections: # none yet\nchecked: 2031\n---\n', correction)).toBe(
      '---\ncorrections: # none yet\n  - date: 2031-04-05\n    said: a\n    now: b\n    claim: c\n    noticed: d\nchecked: 2031\n---\n',
    );
  });

  test('refuses an empty answer and a third argument before it writes', () => {
    const command = ['src/authoring/correct.ts', name, 'kinds-of-files'] as const;
    const { stderr } = run(...command, '--said', '', '--now', 'b', '--noticed', 'c');
    expect(stderr).toContain(
      'Unexpected empty answer to "What did the page say?", expected words.',
    );
    expect(run(...command, 'files', ...answers).stderr).toContain('Unexpected "files", expected');
  });

  test('names an analysis or a claim that does not exist', () => {
    expect(run('src/authoring/correct.ts', 'ferry', 'x', ...answers).stderr).toContain(
      'Unexpected analysis "ferry"',
    );
    expect(run('src/authoring/correct.ts', name, 'x', ...answers).stderr).toContain(
      'Unexpected claim "x"',
    );
  });

  test('asks for a new date of the last check when a correction is later', () => {
    const late = ['night-ferry', 'departure', ...answers, '--date', '2031-04-05'];
    expect(run('src/authoring/correct.ts', ...late, '--checked', '2031-04-04').stderr).toContain(
      'Unexpected day 2031-04-04, expected 2031-04-05 or later.',
    );
    expect(run('src/authoring/correct.ts', ...late, '--checked', '2031-04-06').status).toBe(0);
    expect(readFileSync(`${folder}/analyses/night-ferry/index.md`, 'utf8')).toMatch(
      /^checked: 2031-04-06$/m,
    );
  });

  test.each(['2031-02-30', '05.04.2031', '2031-04', 'today'])('refuses the day %s', (day) => {
    const before = readFileSync(`${folder}/analyses/night-ferry/index.md`, 'utf8');
    const command = ['night-ferry', 'departure', ...answers, '--date', day, '--checked', day];
    const { status, stderr } = run('src/authoring/correct.ts', ...command);
    expect(stderr).toContain(`Unexpected date "${day}", expected a day such as 2021-08-27.`);
    expect(status).toBe(2);
    expect(readFileSync(`${folder}/analyses/night-ferry/index.md`, 'utf8')).toBe(before);
  });

  test.each([
    ['claims.yaml', 'a: [\n', 'Unexpected YAML in '],
    ['index.md', '---\ntitle: a: b\n---\n', 'Unexpected YAML in the front matter of index.md'],
  ])('says in a line that %s cannot be read', (file, text, words) => {
    const path = `${folder}/analyses/night-ferry/${file}`;
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, text);
    const { status, stderr } = run(
      'src/authoring/correct.ts',
      'night-ferry',
      'departure',
      ...answers,
    );
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(text);
    writeFileSync(path, before);
  });

  test.each([
    ['corrections: []\n', 1],
    ['corrections:\n', 1],
    ['corrections: [{ said: old, now: new }]\n', 2],
    ['corrections:\n- said: old\n  now: new\n', 2],
    ['corrections:\n    - said: old\n      now: new\n', 2],
    ['corrections: # none yet\n', 1],
    ['corrections: [] # none yet\n', 1],
  ])('loses no correction of %j', (list, count) => {
    const correction = { date: '2031-04-05', said: 'a', now: 'b', claim: 'c', noticed: 'd' };
    const text = addCorrection(`---\ntitle: A\n${list}checked: 2031\n---\n`, correction);
    const { corrections, checked } = parse(text.split('---\n')[1] ?? '') as Record<string, unknown>;
    expect(corrections).toHaveLength(count);
    expect(corrections).toMatchObject([correction, { said: 'old' }].slice(0, count));
    expect(checked).toBe(2031);
  });

  test('changes the date of the last check, but not its comment or the same word in the text', () => {
    const write = (day: string) =>
      `---\ntitle: A\nchecked: ${day} # by two of us\n---\n\nThe desk\nchecked: nothing.\n`;
    expect(setChecked(write('2031-04-04'), '2031-04-06')).toBe(write('2031-04-06'));
    expect(getChecked(write('"2031-04-04"'))).toBe('2031-04-04');
    const withoutDay = 'checked: nothing.\n';
    expect(setChecked(`---\ntitle: A\n---\n${withoutDay}`, '2031-04-06')).toBe(
      `---\ntitle: A\nchecked: 2031-04-06\n---\n${withoutDay}`,
    );
  });

  const correction = { date: '2031-04-05', said: 'a', now: 'b', claim: 'c', noticed: 'd' };

  test.each([
    ['corrections: []', 'an empty list'],
    ['corrections:\n  - date: 2030-01-01\n    said: x # seen\n    now: y', 'a list'],
    ['# none yet', 'no list'],
  ])('keeps what else was typed beside %j', (fields) => {
    const text = `---\ntitle: "A: b" # the headline\n${fields}\n---\n\nText with --- in it.\n`;
    const lines = addCorrection(text, correction).split('\n');
    const added = [
      '  - date: 2031-04-05',
      '    said: a',
      '    now: b',
      '    claim: c',
      '    noticed: d',
    ];
    const others = lines.filter((line) => !added.includes(line) && line !== 'corrections:');
    const before = text.split('\n').filter((line) => !line.startsWith('corrections:'));
    expect(others).toEqual(before);
    expect(lines).toEqual(expect.arrayContaining(added));
  });
});
