/** `npm run sources` imports, checks and searches, with a server that simulates the web. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { getToday } from '../../../src/platform/today.ts';
import { recordSchema } from '../../../src/schemas/claim.ts';
import { parse } from 'yaml';
import { writeBibtex } from '../../../src/outputs/citations/bibtex.ts';
import { writeRis } from '../../../src/outputs/citations/ris.ts';
import { sourcesSchema } from '../../../src/schemas/source.ts';
import { startWeb } from '../support/archive-server.ts';

const web = await startWeb();
mkdirSync('.cache/unit', { recursive: true });
const folder = mkdtempSync('.cache/unit/sources-');
const content = join(folder, 'content');
const library = join(content, 'sources.json');
const record = join(content, 'analyses/ferry/claims.yaml');

afterAll(() => {
  web.server.closeAllConnections();
  web.server.close();
  rmSync(folder, { recursive: true });
});

const run = (...options: string[]): Promise<{ status: number; lines: string[] }> =>
  new Promise((resolve) => {
    const pace = ['--pause', '0', '--timeout', '1'];
    const call = ['src/sources/command.ts', '--archive', web.origin, ...pace, ...options];
    const child = execFile(
      execPath,
      call,
      { env: { ...env, CONTENT_DIR: content } },
      (_error, stdout, stderr) => {
        const lines = `${stdout}${stderr}`.trim().replaceAll(web.origin, 'WEB').split('\n');
        resolve({ status: child.exitCode ?? 0, lines });
      },
    );
  });

const makeSource = (id: string, path: string) => ({
  id,
  type: 'webpage',
  title: `The page ${id}`,
  issued: { 'date-parts': [[2021, 8, 27]] },
  URL: path.startsWith('/') ? `${web.origin}${path}` : path,
});

const writeSources = (sources: object[]) =>
  writeFileSync(library, JSON.stringify(sources, null, 2));

const readSources = () => JSON.parse(readFileSync(library, 'utf8')) as Record<string, unknown>[];

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(join(content, 'analyses/ferry'), { recursive: true });
  writeSources([]);
});

test('an export is merged once, in any format, and only with --write', async () => {
  cpSync('tests/fixtures/sources/zotero.json', join(folder, 'export.json'));
  const first = await run('import', join(folder, 'export.json'));
  expect(first.status).toBe(0);
  expect(first.lines.at(-2)).toBe('6 items read, 6 to write');
  expect(readSources()).toEqual([]);
  await run('import', join(folder, 'export.json'), '--write');
  const written = readSources();
  expect(written).toHaveLength(6);
  const sources = sourcesSchema.parse(written);
  writeFileSync(join(folder, 'export.bib'), writeBibtex(sources));
  writeFileSync(join(folder, 'export.ris'), writeRis(sources));
  for (const ending of ['json', 'bib', 'ris']) {
    const { lines } = await run('import', join(folder, `export.${ending}`), '--write');
    expect(
      lines.filter((line) => line.startsWith('adds')),
      ending,
    ).toEqual([]);
  }
  expect(readSources()).toHaveLength(6);
  expect(readSources()).toMatchObject(written);
});

test('an item without a key gets an id from its author or publisher and its date', async () => {
  const ris = [
    'TY  - JOUR',
    'AU  - Müller-Holm, Ada',
    'TI  - Ferries',
    'PY  - 2031',
    'ER  - ',
    'TY  - NEWS',
    'TI  - Last ferry leaves',
    'T2  - The Harbour Gazette',
    'PY  - 2031',
    'DA  - 2031/04/04',
    'Y2  - 2032/05/06',
    'ER  - ',
  ];
  writeFileSync(join(folder, 'keyless.ris'), ris.join('\n'));
  const zotero = { id: 'http://zotero.org/users/1/items/AB', type: 'book', title: 'The boats' };
  writeFileSync(join(folder, 'keyless.json'), JSON.stringify([zotero]));
  const first = await run('import', join(folder, 'keyless.ris'));
  const second = await run('import', join(folder, 'keyless.ris'), '--write');
  const added = [
    'adds muller-holm-2031: Ferries',
    'adds the-harbour-gazette-2031-04-04: Last ferry leaves',
  ];
  expect(first.lines.slice(0, 2)).toEqual(added);
  expect(second.lines.slice(0, 2)).toEqual(added);
  expect(readSources()[1]).toMatchObject({
    issued: { 'date-parts': [[2031, 4, 4]] },
    accessed: { 'date-parts': [[2032, 5, 6]] },
  });
  const { lines } = await run('import', join(folder, 'keyless.json'));
  expect(lines[0]).toBe('adds the-boats: The boats');
});

test('an import completes items of the library, keeps their fields and lists the differences', async () => {
  writeSources([{ ...makeSource('gazette', '/ok'), publisher: 'Gazette' }]);
  const same = { ...makeSource('other-id', '/ok'), publisher: 'The Gazette', page: '3' };
  const other = { ...makeSource('gazette', '/else'), title: 'Another page' };
  const bad = { ...makeSource('bad', '/bad'), issued: { 'date-parts': [[2025, 2, 30]] } };
  writeFileSync(join(folder, 'more.json'), JSON.stringify([same, other, bad], null, 2));
  const { lines, status } = await run('import', join(folder, 'more.json'), '--write');
  expect(status).toBe(1); // one is left out
  expect(lines).toEqual([
    'completes gazette: page; keeps its own title, publisher',
    'adds gazette-2: Another page',
    `${join(folder, 'more.json')}:34:3: skips bad: issued.date-parts: Unexpected date 2025-02-30, expected a day from 01 to 28 in that month.`,
    '3 items read, 2 written',
  ]);
  expect(readSources()).toMatchObject([
    { id: 'gazette', publisher: 'Gazette', page: '3' },
    { id: 'gazette-2' },
  ]);
});

test('a library with a byte order mark is read, and one that is not a list is left unchanged', async () => {
  const gazette = makeSource('gazette', '/ok');
  writeFileSync(join(folder, 'one.json'), JSON.stringify([{ ...gazette, page: '3' }]));
  writeFileSync(library, `\ufeff${JSON.stringify([gazette])}`);
  const { lines } = await run('import', join(folder, 'one.json'), '--write');
  expect(lines[0]).toBe('completes gazette: page');
  writeFileSync(library, '{ "items": [] }');
  const { status, lines: refused } = await run('import', join(folder, 'one.json'), '--write');
  expect(refused).toEqual([`Unexpected ${library}: expected a list of CSL-JSON items in brackets`]);
  expect(status).toBe(2);
  expect(readFileSync(library, 'utf8')).toBe('{ "items": [] }');
});

test('dates, names and addresses of BibTeX are imported in full', async () => {
  const entries = [
    '@string{gaz = "Harbour Gazette"}',
    '@article{a, author={Holm, Ada and {Bureau of Ports, Harbours} and others}, title={A}, journal=gaz, year=2020, month=mar, url={https://example.org/a\\_b}}',
    '@book{b, title={B}, date={1990/1995}, publisher={Pier and Quay}}',
    '@book{c, title={C}, date={1920~}, publisher={P}}',
    '@book{d, title={D}, date={19XX}, publisher={P}}',
    '@book{e, title={E}, date={-0044}, publisher={P}}',
  ];
  writeFileSync(join(folder, 'whole.bib'), entries.join('\n'));
  const { lines } = await run('import', join(folder, 'whole.bib'), '--write');
  expect(lines).toContain(
    `${join(folder, 'whole.bib')}:6:1: skips e: issued.raw: Unexpected date -0044, expected a year of four digits.`,
  );
  const [a, b, c, d] = sourcesSchema.parse(readSources());
  expect(a).toMatchObject({
    author: [{ family: 'Holm', given: 'Ada' }, { literal: 'Bureau of Ports, Harbours' }],
    issued: { 'date-parts': [[2020, 3]] },
    URL: 'https://example.org/a_b',
  });
  expect(a?.author).toHaveLength(2);
  expect(b).toMatchObject({
    publisher: 'Pier and Quay',
    issued: { 'date-parts': [[1990], [1995]] },
  });
  expect(c?.issued).toEqual({ 'date-parts': [[1920]], circa: true });
  expect(d?.issued).toEqual({ literal: '19XX' });
});

test('every author of RIS, the full name of the journal and the date of access are imported', async () => {
  const ris = [
    'TY  - JOUR',
    'A1  - Wong, Thessa',
    'AU  - Doe, Jane',
    'TI  - Tides',
    'JF  - Journal of Tides',
    'JO  - J Tides',
    'DA  - 2014/04/01',
    'Y2  - 2021/01/02/',
    'ER  - ',
  ];
  writeFileSync(join(folder, 'whole.ris'), ris.join('\r\n'));
  await run('import', join(folder, 'whole.ris'), '--write');
  expect(readSources()).toMatchObject([
    {
      id: 'wong-2014-04-01',
      author: [{ family: 'Wong' }, { family: 'Doe' }],
      'container-title': 'Journal of Tides',
      accessed: { 'date-parts': [[2021, 1, 2]] },
    },
  ]);
});

test('an export that is not UTF-8 is refused, because letters would be lost', async () => {
  const ris = 'TY  - JOUR\nAU  - Müller, Ada\nTI  - Ferries\nPY  - 2031\nER  - \n';
  writeFileSync(join(folder, 'latin.ris'), Buffer.from(ris, 'latin1'));
  writeFileSync(join(folder, 'wide.ris'), Buffer.from(`\ufeff${ris}`, 'utf16le'));
  for (const name of ['latin', 'wide']) {
    const { status, lines } = await run('import', join(folder, `${name}.ris`), '--write');
    expect(lines[0]).toContain('Save the file as UTF-8');
    expect(status).toBe(2);
  }
  expect(readSources()).toEqual([]);
});

const entry = (title: string) =>
  `@book{a,\n  title = ${title},\n  year = {2031},\n  publisher = {P}\n}\n@book{b, title={B}}`;

test.each([
  [
    'a brace too many, which would end the entry',
    'bib',
    entry('{A}}'),
    '2:14: "}" without its "{"',
  ],
  ['a brace too few', 'bib', entry('{An {A}'), '2:11: "{" without its "}"'],
  ['a brace too few that a later one hides', 'bib', `${entry('{A')}}`, '2:11: "{" without its "}"'],
  [
    'an entry that does not end',
    'bib',
    '@book{a,\n  title={A}\n@book{b}',
    '1:6: "{" without its "}"',
  ],
  ['a quotation mark without its second', 'bib', entry('"A'), '2:11: a quotation mark without'],
  ['a value without braces', 'bib', entry('A b'), '2:13: '],
  ['JSON that ends early', 'json', '[{"id": "a",\n "title": }]', '2:11: Unexpected JSON'],
])('an export with %s is refused at its place', async (_fault, ending, text, words) => {
  const file = join(folder, `faulty.${ending}`);
  writeFileSync(file, text);
  const { status, lines } = await run('import', file);
  expect(status).toBe(2);
  expect(lines[0]).toContain(`Unexpected ${file}:${words}`);
});

test('braces in pairs, escaped or in comments are valid', async () => {
  const file = join(folder, 'braces.bib');
  const remarks = 'Notes } of { mine\n@comment{one {two}}\n';
  writeFileSync(file, `${remarks}${entry('{A \\{ {B} "c" x = {y}}')}\n}`);
  const { lines } = await run('import', file);
  expect(lines[0]).toBe('adds a: A { B "c" x = y');
});

test('a check finds dead, moved, slow and closed addresses, and a copy near the date', async () => {
  writeSources([
    makeSource('fine', '/ok'),
    makeSource('moved', '/moved'),
    makeSource('for-now', '/for-now'),
    makeSource('dead', '/dead'),
    makeSource('lost', '/never-archived'),
    makeSource('loop', '/loop'),
    makeSource('slow', '/slow'),
    makeSource('paywall', '/paywall'),
    makeSource('no-host', 'http://nowhere.invalid/page'),
  ]);
  const before = readFileSync(library, 'utf8');
  const { lines, status } = await run('check');
  expect(status).toBe(0);
  expect(readFileSync(library, 'utf8')).toBe(before);
  const copy = (path: string) => `archived copy WEB/web/20210827/WEB${path}`;
  expect(lines).toEqual([
    `fine: ${copy('/ok')}; read today`,
    `moved: moved to WEB/ok; ${copy('/moved')}; read today`,
    `for-now: ${copy('/for-now')}; read today`,
    `dead: dead (404): WEB/dead; ${copy('/dead')}`,
    'lost: dead (404): WEB/never-archived; no archived copy',
    `loop: dead (too many redirects): WEB/loop; ${copy('/loop')}`,
    `slow: dead (timeout): WEB/slow; ${copy('/slow')}`,
    `paywall: dead (403, access denied): WEB/paywall; ${copy('/paywall')}`,
    'no-host: dead (no such host): http://nowhere.invalid/page; archived copy WEB/web/20210827/http://nowhere.invalid/page',
    '9 addresses, 6 dead, 8 sources to write',
    'Nothing was changed. Use --write to make these changes.',
  ]);
  await run('check', '--write');
  const today = getToday().split('-').map(Number);
  const [fine, , , dead, lost] = sourcesSchema.parse(readSources());
  expect(fine).toMatchObject({ accessed: { 'date-parts': [today] } });
  expect(dead).toMatchObject({ archive: `${web.origin}/web/20210827/${web.origin}/dead` });
  expect(dead?.accessed).toBeUndefined();
  expect(lost?.archive).toBeUndefined();
});

const claims = `# The record
ferries:
  statement: Nine boats left. # a comment
  attribution: { who: the paper, kind: reporter }
  verdict: confirmed
  finding: So says the page.
  grade: A
  evidence:
    - source: page
      excerpt: Nine boats left the old pier on Monday
      shows: It says so.
    - source: page
      excerpt: >-
        Nine boats left the new
        pier on Monday
      shows: It says so.
    - source: page
      shows: It says so.
      excerpt: in a script alone
    - source: moved
      excerpt: none came back
      shows: It says so.
    - { source: report, excerpt: eleven boats and two pilots, shows: It says so. }
    - source: page
      via: paywall
      excerpt: Nine boats left
      shows: It says so.
    - source: archived
      excerpt: said the harbour master
      shows: It says so.
    - source: broken
      excerpt: nothing
      shows: It says so.
`;

test('every excerpt is found, found altered, not found or not reachable', async () => {
  writeSources([
    makeSource('page', '/ok'),
    makeSource('moved', '/moved'),
    makeSource('report', '/audit.pdf'),
    makeSource('paywall', '/paywall'),
    { ...makeSource('archived', '/dead'), archive: `${web.origin}/web/2021/dead` },
    makeSource('broken', '/broken.pdf'),
  ]);
  writeFileSync(record, claims);
  web.requests.length = 0;
  const { lines } = await run('quotes');
  const at = (line: number, source: string) => `${record}:${line} ferries in ${source}:`;
  expect(lines).toEqual([
    `${at(10, 'page')} found`,
    `${at(13, 'page')} found altered: nine boats left the [-old-] {+new+} pier on monday`,
    `${at(19, 'page')} not found`,
    `${at(21, 'moved')} found`,
    `${at(23, 'report')} found`,
    `${at(26, 'paywall')} not reachable (403, access denied)`,
    `${at(29, 'archived')} found`,
    `${at(32, 'broken')} not reachable (unreadable PDF)`,
    '8 excerpts: 4 found, 1 found altered, 1 not found, 2 not reachable',
    'Nothing was changed. Use --write to make these changes.',
  ]);
  expect(readFileSync(record, 'utf8')).toBe(claims);
  expect(web.requests.filter((path) => path === '/ok')).toHaveLength(2); // once each for two sources
});

test('outcomes are written beside the excerpts, and replace earlier ones', async () => {
  writeSources([makeSource('page', '/ok'), makeSource('report', '/audit.pdf')]);
  writeFileSync(record, claims);
  await run('quotes', '--write');
  const once = readFileSync(record, 'utf8');
  const today = getToday();
  const checks = once.match(/excerptCheck: \{ date: .*?, outcome: [a-z ]+? \}/g) ?? [];
  expect(checks).toHaveLength(8);
  expect(checks[0]).toBe(`excerptCheck: { date: ${today}, outcome: found }`);
  expect(once.replace(/excerptCheck: \{.*?\}(\n +|, )/g, '')).toBe(claims);
  expect(recordSchema.parse(parse(once))['ferries']?.evidence[4]?.excerptCheck?.outcome).toBe(
    'found',
  );
  await run('quotes', '--write');
  expect(readFileSync(record, 'utf8')).toBe(once);
});

test('without network each command prints one line', async () => {
  writeSources([makeSource('page', 'http://nowhere.invalid/')]);
  writeFileSync(record, claims);
  const line = ['No network: neither the archive nor any source answered. Nothing was checked.'];
  expect(await run('check', '--archive', 'http://archive.invalid')).toEqual({
    status: 1,
    lines: line,
  });
  expect(await run('quotes')).toEqual({ status: 1, lines: line });
});

test.each([
  [[], 'Usage:'],
  [['import'], 'Usage:'],
  [['mend'], 'Usage:'],
  [['check', '--wrte'], "Unknown option '--wrte'"],
  [['import', 'nowhere.bib'], 'Unexpected nowhere.bib: ENOENT'],
  [['import', 'README.md'], 'Unexpected file "README.md", expected one that ends in .json'],
])('called as %j it says how it is called, without a stack', async (options, words) => {
  const { status, lines } = await run(...options);
  expect(lines[0]).toContain(words);
  expect(lines.join('\n')).not.toMatch(/^\s+at /m);
  expect(status).toBe(2);
});
