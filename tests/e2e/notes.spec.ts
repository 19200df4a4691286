/** Marks, chips and notes: emphasis, opening, and no layout shift. */
import { expect, test, type Page } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

const addresses = [`${getOrigin('real')}/isis-k/`, `${getOrigin('fixture')}/night-ferry/`];
const ferry = `${getOrigin('fixture')}/night-ferry/`;

/** Tops of every block of the article, which opening a note must not change. */
const getTops = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.part > :is(h2, .figure:not(.wide)), .part > .wide > :is(figcaption, .drawing-wide, .timelines), .row > :not(.notes), .panel',
      ),
    ].map((block) => block.getBoundingClientRect().top + scrollY),
  );

const getOpen = (page: Page) => page.locator('.note[open]');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of addresses)
    for (const width of [1440, 1024])
      test(`no line of ${address} moves when a note opens at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        const before = await getTops(page);
        for (const summary of await page.locator('.part > .row > .notes summary').all()) {
          await summary.click();
          expect(await getTops(page)).toEqual(before);
          await expect(getOpen(page)).toHaveCount(1);
          // The card covers the notes below it until it is closed again.
          await summary.click();
        }
      });

  test('pressing an open note again closes it', async ({ page }) => {
    await page.goto(ferry);
    const summary = page.locator('.note summary').first();
    await summary.click();
    await expect(getOpen(page)).toHaveCount(1);
    await summary.click();
    await expect(getOpen(page)).toHaveCount(0);
  });

  test('the symbol in the corner of an open note closes it', async ({ page }) => {
    for (const address of [ferry, `${getOrigin('fixture')}/city-air-fa/`])
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        for (const kind of ['.chip', '.note:not(.chip)']) {
          const note = page.locator(`.row > .notes ${kind}`).first();
          await note.locator('summary').click();
          const isMirrored = address.includes('-fa');
          const { width: across = 0 } = (await note.locator('section').boundingBox()) ?? {};
          const position = { x: isMirrored ? 16 : across - 16, y: 18 };
          // The symbol in the corner belongs to the summary, not to the section below it.
          await note.locator('section').click({ position, force: true });
          await expect(note).not.toHaveAttribute('open');
        }
      }
  });

  test('pressing a mark opens its evidence, which links to the document', async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address);
      const mark = page.locator('.row [data-n][id]').first();
      const id = (await mark.getAttribute('id')) ?? '';
      await mark.click();
      const link = page.locator(`[id="note-${id}"] :is(li, p) a`).first();
      await expect(link).toBeVisible();
      expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
    }
  });

  test('confirmed statements are chips of one line, the others sentences', async ({ page }) => {
    await page.goto(addresses[0] ?? '');
    const heights = await page
      .locator('.chip summary')
      .evaluateAll((all) => all.map((chip) => chip.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(20);
    for (const height of heights) {
      expect(height).toBeGreaterThanOrEqual(24);
      expect(height).toBeLessThan(32);
    }
    for (const note of await page.locator('.note.is-contradicted summary').all())
      expect((await note.innerText()).length).toBeGreaterThan(30);
  });

  test('notes are in the order of their numbers, chips among sentences, except on wide screens', async ({
    page,
  }) => {
    for (const width of [1024, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(addresses[0] ?? '');
      const groups = await page.locator('.row > .notes').evaluateAll((all) =>
        all.map((notes) =>
          [...notes.querySelectorAll('summary')]
            .map((summary) => ({
              number: Number(summary.dataset['note']),
              box: summary.getBoundingClientRect(),
            }))
            .toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
            .map(({ number }) => number),
        ),
      );
      for (const numbers of groups) expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  test('every note has a symbol and a word before its sentence', async ({ page }) => {
    await page.goto(addresses[0] ?? '');
    const starts = await page.locator('.note > summary').evaluateAll((all) =>
      all.map((summary) => {
        const word = summary.firstElementChild;
        return {
          word: word?.textContent ?? '',
          sign: word ? getComputedStyle(word, '::before').content : 'none',
        };
      }),
    );
    for (const { word, sign } of starts) {
      expect(word).toMatch(/^\p{Lu}\p{L}+/u);
      expect(sign).toMatch(/^"?[✓↻▲?◇•]/);
    }
  });

  test('a chip tells screen readers its verdict', async ({ page }) => {
    await page.goto(ferry);
    const chip = page.locator('.chip summary').first();
    await expect(chip).toHaveText('Confirmed');
    await expect(chip).toHaveAttribute('data-note', /^\d+$/);
  });

  test('only important findings have the accent colour; all but confirmed ones have a symbol', async ({
    page,
  }) => {
    await page.goto(addresses[0] ?? '');
    const marks = await page.locator('.row [data-n][id]').evaluateAll((all) =>
      all.map((mark) => ({
        name: mark.className,
        isNotable: /revised|contradicted|unconfirmed/.test(mark.className),
        colour: getComputedStyle(mark, '::after').color,
        line: getComputedStyle(mark).textDecorationThickness,
        number: getComputedStyle(mark, '::after').content,
      })),
    );
    const accents = new Set(marks.filter(({ isNotable }) => isNotable).map(({ colour }) => colour));
    const quiet = new Set(marks.filter(({ isNotable }) => !isNotable).map(({ colour }) => colour));
    expect([accents.size, quiet.size]).toEqual([1, 1]);
    expect([...accents][0]).not.toBe([...quiet][0]);
    const signs: Record<string, string> = {
      '': '',
      'is-revised': '↻',
      'is-contradicted': '▲',
      'is-unconfirmed': '?',
      'is-assessment': '◇',
      'is-note': '•',
    };
    expect(new Set(marks.map(({ name }) => name))).toEqual(new Set(Object.keys(signs)));
    for (const { name, isNotable, line, number } of marks) {
      expect(line).toBe(isNotable ? '2px' : '1px');
      expect(/[▲↻?◇•]|$/.exec(number)?.[0], number).toBe(signs[name]);
    }
  });

  test('every row of the key shows another mark', async ({ page }) => {
    await page.goto(addresses[0] ?? '');
    const marks = await page.locator('.guide [data-n]').evaluateAll((all) =>
      all.map((mark) => {
        const { content, color } = getComputedStyle(mark, '::after');
        return `${content.replace(/\d+/, '1')} ${color}`;
      }),
    );
    expect(marks).toHaveLength(6);
    expect(new Set(marks).size).toBe(marks.length);
  });

  test('a pressed mark of the running text stays in the window, below the contents bar', async ({
    page,
  }) => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(addresses[0] ?? '');
      for (const mark of await page.locator('.part > .row > p [data-n][id]').all()) {
        // A press goes to the note; two pages of scrolling would make it slow.
        await page.goto(`${addresses[0]}${(await mark.getAttribute('href')) ?? ''}`);
        await expect(getOpen(page)).toHaveCount(1);
        const place = await mark.evaluate((words) => ({
          tops: [...words.getClientRects()].map(({ top }) => top),
          bar: document.querySelector('.contents-list')?.getBoundingClientRect().bottom ?? 0,
        }));
        const id = await mark.getAttribute('id');
        expect(Math.min(...place.tops), `${id} at ${width}`).toBeGreaterThanOrEqual(place.bar);
        expect(Math.max(...place.tops), `${id} at ${width}`).toBeLessThan(height);
      }
    }
  });

  test('a closed note ends with its sentence; opened, it has later findings with their dates', async ({
    page,
  }) => {
    await page.goto(addresses[0] ?? '');
    const revised = page.locator('.note.is-revised:has(.since)');
    expect(await revised.count()).toBeGreaterThan(5);
    for (const note of await revised.all()) {
      await expect(note.locator('summary')).not.toContainText('Latest finding');
      await expect(note.locator('.since')).toContainText(/\d{4}: /);
    }
  });

  test('a mark under the pointer highlights its note, and a note its mark', async ({ page }) => {
    await page.goto(ferry);
    const getGround = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const note = '.note:has(#note-departure) summary';
    const other = '.note:has(#note-log-shows-fewer) summary';
    const [plain, plainOther] = [await getGround(note), await getGround(other)];
    await page.locator('#departure').hover();
    expect(await getGround(note)).not.toBe(plain);
    expect(await getGround(other)).toBe(plainOther);
    await page.mouse.move(0, 0);
    const dark = await getGround('#departure');
    await page.locator(note).hover();
    expect(await getGround('#departure')).not.toBe(dark);
  });
});

test('with script a mark opens its note on the same page, and Escape returns to the mark', async ({
  page,
}) => {
  await page.goto(ferry);
  const mark = page.locator('#departure');
  // Near the top of the window, so that the whole note has room below.
  await mark.evaluate((words) => scrollTo(0, scrollY + words.getBoundingClientRect().top - 120));
  const before = await page.evaluate(() => scrollY);
  await mark.click();
  await expect(page.locator('#note-departure')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press('Escape');
  await expect(getOpen(page)).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('with script the evidence is visible, wherever the mark and its note are', async ({
  page,
}) => {
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${getOrigin('real')}/isis-k/`);
    for (const mark of await page.locator('.key-points [data-n]').all()) {
      await mark.click();
      const evidence = page.locator('.note[open] > section');
      await expect(evidence).toBeInViewport({ ratio: 0.99 });
      const { y = 0 } = (await page.locator('.note[open] > summary').boundingBox()) ?? {};
      expect(y, 'the summary is below the contents bar').toBeGreaterThan(30);
      await page.keyboard.press('Escape');
    }
  }
});

test('the note prints the statement that was reported, not the marked words alone', async ({
  page,
}) => {
  await page.goto(ferry);
  const note = page.locator('#note-nine-sailings');
  await page.locator('.row #nine-sailings').click();
  await expect(note).toContainText(/Reported.*nine sailings a week.*The documents/s);
});
