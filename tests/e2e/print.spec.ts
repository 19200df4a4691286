/** Printed pages, read from the PDFs of the built site. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  getCatalog,
  getCoverage,
  getFonts,
  getHoles,
  getInfo,
  getLetters,
  getOutline,
  getPages,
  getWordBoxes,
  readQrCode,
} from './support/pdf.ts';
import { getOrigin, sites } from './support/sites.ts';

test.describe.configure({ mode: 'parallel' });

const getFiles = () => globSync('**/*.pdf', { cwd: sites.real.outDir }).sort();
const getPath = (file: string) => `${sites.real.outDir}/${file}`;
const isWhole = (file: string) => basename(dirname(file)) === dirname(file);
const getAddress = (file: string) => `${getOrigin('real')}/${dirname(file)}/`;

/** Pages without running head and page number, as letters. */
const getBodies = (file: string): string[] =>
  getPages(getPath(file)).map((page) =>
    getLetters(
      page
        .split('\n')
        .filter((line) => !/^Sidelight \| /.test(line) && !/^\d+ of \d+$/.test(line))
        .join('\n'),
    ),
  );

/** Opens the page that a PDF was printed from. */
const open = async (page: Page, file: string) => {
  await page.goto(getAddress(file));
  return page;
};

test('prints the analysis and each of its parts', () => {
  const files = getFiles();
  const whole = files.filter(isWhole);
  expect(whole.length).toBeGreaterThan(0);
  for (const file of whole) {
    const html = readFileSync(`${sites.real.outDir}/${dirname(file)}/index.html`, 'utf8');
    expect(html).toContain(`href=/${file}`);
  }
  expect(files.length).toBe(
    globSync('*/*/card.png', { cwd: sites.real.outDir }).length + whole.length,
  );
});

test('a free note is printed in full, its summary only where the note does not repeat it', () => {
  const file = `${sites.fixture.outDir}/night-ferry/night-ferry.pdf`;
  const letters = getLetters(getPages(file).join(''));
  for (const words of ['Vans paid more', 'with a trailer', 'How freight was weighed', 'always'])
    expect(letters, words).toContain(getLetters(words));
  expect(letters.split('Carspaidbythemetre')).toHaveLength(2);
});

/** A block of text, and the head of its table, which a second page repeats. */
interface Block {
  text: string;
  head: string;
}

const listBlocks = (blocks: Locator): Promise<Block[]> =>
  blocks.evaluateAll((all) =>
    all.map((block) => ({
      text: block.textContent,
      head: block.querySelector('thead')?.textContent ?? '',
    })),
  );

/** Where a text starts and ends: on one page, or cut once where a page ends. */
const findText = (
  bodies: string[],
  { text, head }: Block,
): { first: number; last: number; at: number } | undefined => {
  const letters = getLetters(text);
  for (const [page, body] of bodies.entries()) {
    const at = body.indexOf(letters);
    if (at >= 0) return { first: page, last: page, at };
  }
  for (const [page, body] of bodies.slice(0, -1).entries())
    for (let cut = letters.length - 1; cut > 0; cut--) {
      const at = body.indexOf(letters.slice(0, cut));
      // The rest opens the next page: nothing else comes before the end of a paragraph.
      const rest = getLetters(head) + letters.slice(cut);
      if (at >= 0 && bodies[page + 1]?.startsWith(rest)) return { first: page, last: page + 1, at };
    }
  return undefined;
};

test('the PDF has every word of the text in order', async ({ page }) => {
  for (const file of getFiles()) {
    await open(page, file);
    const blocks = await listBlocks(page.locator('.analysis .row > :not(.notes)'));
    const bodies = getBodies(file);
    let before = { first: 0, last: 0, at: -1 };
    for (const block of blocks) {
      const { text } = block;
      const found = findText(bodies, block);
      expect(found, `${file}: ${text.slice(0, 60)}`).toBeDefined();
      if (!found) continue;
      const isAfter = found.first > before.first || found.at > before.at;
      expect(found.first >= before.first && isAfter, `${file}: ${text.slice(0, 60)}`).toBe(true);
      before = found;
    }
  }
});

test('every finding is on the page of its words or on the next page', async ({ page }) => {
  for (const file of getFiles()) {
    await open(page, file);
    const bodies = getBodies(file);
    for (const row of await page.locator('.analysis .row:has(.note)').all()) {
      const [block] = await listBlocks(row.locator('> :not(.notes)'));
      const words = block && findText(bodies, block);
      for (const finding of await row.locator('summary, .finding').allTextContents()) {
        const letters = getLetters(finding);
        const pages = bodies.flatMap((body, index) => (body.includes(letters) ? [index] : []));
        const near = pages.filter(
          (index) => words && index >= words.first && index <= words.last + 1,
        );
        expect(near.length, `${file}: ${finding}`).toBeGreaterThan(0);
      }
    }
  }
});

test('notes on paper give the date of the latest finding, before their sources', async ({
  page,
}) => {
  const file = getFiles().find(isWhole) ?? '';
  await open(page, file);
  const dated = await page.locator('.note [data-latest]').count();
  expect(dated).toBeGreaterThan(5);
  const text = getPages(getPath(file)).join('\n');
  // A note may be beside the text of its line.
  expect(
    text.match(/\bfinding: (?:\d+ )?\S+ \d{4}\. *\[|Latest finding: /g)?.length,
  ).toBeGreaterThan(5);
});

/** The entries of the list of sources as paper has them: with addresses, without copies. */
const listSources = (page: Page): Promise<string[]> =>
  page.locator('.sources li').evaluateAll((all) =>
    all.map((entry) =>
      [...entry.childNodes]
        .filter((node) => !(node instanceof Element && node.matches('.archived')))
        .map((node) =>
          node instanceof HTMLAnchorElement
            ? `${node.textContent} ${node.getAttribute('href') ?? ''}`
            : (node.textContent ?? ''),
        )
        .join(''),
    ),
  );

test('every source is in the list, in order, with its address and note', async ({ page }) => {
  for (const file of getFiles()) {
    await open(page, file);
    const printed = getBodies(file).join('');
    let position = 0;
    for (const text of await listSources(page)) {
      const expected = getLetters(text);
      position = printed.indexOf(expected, position);
      expect(position, `${file}: ${expected}`).toBeGreaterThanOrEqual(0);
    }
  }
});

test('every page has a running head and a page number', async () => {
  for (const file of getFiles()) {
    const pages = getPages(getPath(file));
    pages.forEach((page, index) => {
      expect(page, file).toMatch(/^Sidelight \| \S/m);
      expect(page, file).toMatch(new RegExp(`^${index + 1} / ${pages.length}$`, 'm'));
    });
  }
});

test('each PDF is tagged, has a title, page labels and a language, and embeds its fonts', async ({
  page,
}) => {
  for (const file of getFiles()) {
    await open(page, file);
    const info = getInfo(getPath(file));
    expect(info).toMatchObject({ Tagged: 'yes', Title: await page.title() });
    expect(info['Page size']).toContain('A4');
    const language = await page.locator('html').getAttribute('lang');
    expect(await getCatalog(getPath(file))).toEqual({ language, hasPageLabels: true });
    expect(getFonts(getPath(file)).filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  }
});

test('the outline lists the headings', async ({ page }) => {
  for (const file of getFiles()) {
    await open(page, file);
    await page.emulateMedia({ media: 'print' });
    const headings = await page
      .locator('h1, h2, h3')
      .evaluateAll((all) =>
        all
          .filter((heading) => heading.getClientRects().length > 0)
          .map((heading) => heading.textContent.trim()),
      );
    const outline = await getOutline(getPath(file));
    const close = (title: string) => title.replace(/\s+/g, ' ');
    expect(outline.map(({ title }) => title)).toEqual(headings.map(close));
  }
});

test('a heading that wraps on paper keeps its spaces in the outline', async ({ page }) => {
  await page.goto(`${getOrigin('fixture')}/stress/`);
  const [first] = await getOutline(`${sites.fixture.outDir}/stress/stress.pdf`);
  expect(first?.title).toBe(await page.locator('h1').textContent());
});

test('nothing is outside the page', () => {
  for (const file of getFiles()) {
    const strays = getWordBoxes(getPath(file)).filter(
      ({ left, top, right, bottom, width, height }) =>
        left < 20 || top < 10 || right > width - 20 || bottom > height - 10,
    );
    expect(strays, file).toEqual([]);
  }
});

test('the borders of drawings are within the page', async ({ page }) => {
  await open(page, getFiles().find(isWhole) ?? '');
  await page.emulateMedia({ media: 'print' });
  const strays = await page.locator('.drawing:visible rect').evaluateAll(
    (boxes) =>
      boxes.filter((box) => {
        const { left = 0, right = 0 } = box.closest('.figure')?.getBoundingClientRect() ?? {};
        const shape = box.getBoundingClientRect();
        return shape.left - 0.5 < left || shape.right + 0.5 > right;
      }).length,
  );
  expect(strays).toBe(0);
});

test('no page but the last is nearly empty', () => {
  for (const file of getFiles()) {
    const count = getPages(getPath(file)).length;
    for (let page = 1; page < count; page++)
      expect(getCoverage(getPath(file), page), `${file}, page ${page}`).toBeGreaterThan(0.15);
  }
});

/** The greatest share of a page that may be empty below its last word. */
const mostEmpty = 0.25;

/** The first analysis on A4, as built, and on US Letter. */
const printSizes = async (page: Page, folder: (name: string) => string): Promise<string[]> => {
  const file = getFiles().find(isWhole) ?? '';
  await open(page, file);
  const path = folder('letter.pdf');
  await page.pdf({ path, format: 'Letter', preferCSSPageSize: true });
  return [getPath(file), path];
};

test('no page but the last has a gap at its end', async ({ page }, info) => {
  const printed = await printSizes(page, info.outputPath.bind(info));
  for (const path of [...printed, ...getFiles().map(getPath)]) {
    const holes = getHoles(path).slice(0, -1);
    expect(Math.max(0, ...holes), path).toBeLessThan(mostEmpty);
  }
});

/** Headings whose last words are the lowest of a page, above its number. */
const findStranded = (path: string, headings: string[]): string[] => {
  const pages = Map.groupBy(getWordBoxes(path), ({ page }) => page);
  return [...pages.values()].flatMap((words) => {
    const text = words.filter(({ bottom, height }) => bottom < height - 33);
    const end = Math.max(...text.map(({ bottom }) => bottom));
    const line = text.filter(({ bottom }) => bottom > end - 3).map(({ word }) => word);
    const last = getLetters(line.join(''));
    return headings.filter((heading) => last !== '' && getLetters(heading).endsWith(last));
  });
};

test('no page ends with a heading', async ({ page }, info) => {
  for (const path of await printSizes(page, info.outputPath.bind(info))) {
    const headings = await page.locator('main :is(h2, h3, .timeline-apart)').allTextContents();
    await expect(page.locator('main .timeline-apart')).not.toHaveCount(0);
    expect(findStranded(path, headings), path).toEqual([]);
  }
});

test('the test notices a heading at the end of a page', async ({ page }, info) => {
  await page.setContent(
    '<style>h2 { break-after: page; }</style><p>One</p><h2>Two</h2><p>Three</p>',
  );
  const path = info.outputPath('stranded.pdf');
  await page.pdf({ path });
  expect(findStranded(path, ['One', 'Two'])).toEqual(['Two']);
});

test('the title of a figure is on the page of its picture', async ({ page }, info) => {
  for (const path of await printSizes(page, info.outputPath.bind(info))) {
    const bodies = getPages(path).map(getLetters);
    await page.emulateMedia({ media: 'print' });
    for (const figure of await page.locator('.part > .figure:has(> .drawing)').all()) {
      const title = getLetters((await figure.locator('figcaption strong').textContent()) ?? '');
      const labels = await figure.locator('.drawing text:visible').allTextContents();
      const on = bodies.find((body) => body.includes(title)) ?? '';
      const missing = labels.filter((label) => !on.includes(getLetters(label)));
      expect(missing, `${path}: ${title}`).toEqual([]);
    }
  }
});

// The first analysis prints 107 notes, six figures with room, the record and the sources.
test('the heading of the sources is on the page of the first source', () => {
  const files = (['real', 'fixture'] as const).flatMap((name) =>
    globSync(`${sites[name].outDir}/*/**/*.pdf`),
  );
  for (const file of files) {
    const page = getPages(file).find((text) => /^\s*Sources \(\d+\)/m.test(text)) ?? '';
    const [, after = ''] = page.split(/^\s*Sources \(\d+\)/m);
    if (page) expect(getLetters(after).length, file).toBeGreaterThan(20);
  }
});

test('an analysis has at most fourteen pages and a sidebar has one', async ({ page }) => {
  for (const file of getFiles()) {
    const count = getPages(getPath(file)).length;
    if (isWhole(file)) expect(count, file).toBeLessThanOrEqual(14);
    else if (await isSidebar(page, file)) expect(count, file).toBe(1);
  }
});

/** A part is a sidebar where the full analysis shows it in a panel. */
const isSidebar = async (page: Page, file: string): Promise<boolean> => {
  const [analysis = '', part = ''] = file.split('/');
  await page.goto(`${getOrigin('real')}/${analysis}/`);
  return (await page.locator(`.panel[aria-labelledby="${part}"]`).count()) > 0;
};

test('US Letter has the same content, and nothing is cut off', async ({ page }, info) => {
  const file = getFiles().find(isWhole) ?? '';
  await open(page, file);
  const path = info.outputPath('letter.pdf');
  await page.pdf({ path, format: 'Letter', preferCSSPageSize: true });
  expect(getInfo(path)['Page size']).toContain('letter');
  const strays = getWordBoxes(path).filter(
    ({ left, top, right, bottom, width, height }) =>
      left < 20 || top < 10 || right > width - 20 || bottom > height - 10,
  );
  expect(strays).toEqual([]);
});

test('the first page gives its address, date and version', async ({ page }) => {
  for (const file of getFiles()) {
    await open(page, file);
    const [first = ''] = getPages(getPath(file));
    const slip = (await page.locator('.imprint p').textContent()) ?? '';
    expect(slip).toMatch(/https:\/\/.+As of .+, version [0-9a-f]{8}/s);
    expect(getLetters(first)).toContain(getLetters(slip));
  }
});

test('paper shows no control', async ({ page }) => {
  await open(page, getFiles().find(isWhole) ?? '');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.share', '.contents-list', '.skip', '.colophon', '.figure-notes a'])
    for (const item of await page.locator(hidden).all()) await expect(item).toBeHidden();
  await expect(page.locator('.permalink-code').first()).toBeVisible();
});

test('the QR code of every printed page has its address', async ({ page }) => {
  for (const file of getFiles()) {
    await open(page, file);
    const address = await page.locator('.imprint bdi').textContent();
    expect(readQrCode(getPath(file)), file).toBe(address);
  }
});
