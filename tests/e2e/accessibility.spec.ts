/** Reading by keyboard, in forced colours, without motion, with wider spacing, and by touch. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

// Styles of tests are not among those that the policy of a page allows.
test.use({ bypassCSP: true });

const pages = [
  `${getOrigin('fixture')}/night-ferry/`,
  `${getOrigin('fixture')}/night-ferry/record/`,
  `${getOrigin('fixture')}/night-ferry/harbour-log/`,
  `${getOrigin('real')}/isis-k/un-figures/`,
];

/** The focused element; undefined when the focus has left the page. */
const readStop = (page: Page) =>
  page.locator('html').evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isInside = ({ top, bottom, left, right }: DOMRect) =>
      bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const all = [...document.querySelectorAll('*')];
    return {
      name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
      index: all.indexOf(element),
      isSeen: [...element.getClientRects()].some(isInside),
      hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });

type Stop = NonNullable<Awaited<ReturnType<typeof readStop>>>;

/** Presses Tab until the focus leaves the page. */
const walk = async (page: Page, most: number): Promise<Stop[]> => {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`Expected the focus to leave the page within ${most} stops.`);
};

for (const address of pages)
  test(`the keyboard walks through ${address} in order, with its focus visible`, async ({
    page,
  }) => {
    await page.goto(address);
    const focusable = await page.locator('a[href], summary, input, [tabindex="0"]').count();
    const stops = await walk(page, focusable + 1);
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.filter(({ hasOutline }) => !hasOutline)).toEqual([]);
    const order = stops.map(({ index }) => index);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(stops.map(({ index }) => index)).size).toBe(stops.length);
  });

/** True where the contents bar covers the top of the focused element. */
const isFocusCovered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [box] = document.activeElement?.getClientRects() ?? [];
    const seen = box && document.elementFromPoint(box.x + box.width / 2, box.y + 2);
    const bar = seen?.closest('nav');
    return bar instanceof Element && !bar.contains(document.activeElement);
  });

test('the contents bar never covers the focus when moving backwards', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${getOrigin('real')}/isis-k/`);
  await page.locator('main a').nth(150).focus();
  const covered: string[] = [];
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press('Shift+Tab');
    if (await isFocusCovered(page)) covered.push((await readStop(page))?.name ?? '');
  }
  expect(covered).toEqual([]);
});

test('the test notices an element without a focus outline and one out of order', async ({
  page,
}) => {
  await page.goto(pages[0] ?? '');
  await page
    .locator('main a')
    .first()
    .evaluate((link) => {
      link.style.outline = 'none';
    });
  await page
    .locator('main a')
    .last()
    .evaluate((link) => {
      link.tabIndex = 1;
    });
  const stops = await walk(page, 1000);
  expect(stops.filter(({ hasOutline }) => !hasOutline)).toHaveLength(1);
  expect(stops[0]?.index).toBeGreaterThan(stops[1]?.index ?? Infinity);
});

/** Presses Tab until the focus leaves a note; returns the number of links on the way. */
const walkNote = async (page: Page, note: Locator): Promise<number> => {
  let links = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await note.evaluate((element) =>
      element.contains(document.activeElement) ? document.activeElement?.tagName : undefined,
    );
    if (stop === undefined) return links;
    if (stop === 'A') links += 1;
  }
};

test('every link of an opened note is reached by keyboard, and the note closes', async ({
  page,
}) => {
  await page.goto(pages[0] ?? '');
  for (const note of await page.locator('.part > .row .note').all()) {
    await note.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(note).toHaveAttribute('open');
    const links = await note.locator('a').count();
    expect(links).toBeGreaterThan(0);
    expect(await walkNote(page, note)).toBe(links);
    await note.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(note).not.toHaveAttribute('open');
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`forced colours keep lines, symbols and labels: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(pages[0] ?? '');
    const read = (selector: string, pseudo: string | undefined, property: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (all, [part, name]) =>
            all.map((one) => getComputedStyle(one, part).getPropertyValue(name ?? '')),
          [pseudo, property] as const,
        );
    const lines = await read('.row [data-n]', undefined, 'text-decoration-line');
    expect(new Set(lines)).toEqual(new Set(['underline']));
    const signs = await read('.note b[class^="is-"]', '::before', 'content');
    expect(new Set(signs).size).toBeGreaterThan(2);
    expect(signs).not.toContain('none');
    const [paper] = await read('html', undefined, 'background-color');
    const labels = await read('.drawing text', undefined, 'fill');
    expect(labels.length).toBeGreaterThan(3);
    expect(labels).not.toContain(paper);
  });

/** Elements that move: with a transition, an animation or smooth scrolling. */
const findMoving = (page: Page) =>
  page.locator('*').evaluateAll((all) =>
    all
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
      })
      .map(({ tagName, className }) => `${tagName} ${String(className)}`),
  );

test('nothing moves where readers prefer reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of pages) {
    await page.goto(address);
    expect(await findMoving(page), address).toEqual([]);
  }
  await page.addStyleTag({ content: 'main { transition: color 1s }' });
  expect(await findMoving(page)).toHaveLength(1);
});

/** The spacing of WCAG 2.2, success criterion 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Text that is cut off by its own box, and pairs of blocks and notes that cover each other. */
const findLost = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const seen = [...main.querySelectorAll('*')].filter((element) => element.checkVisibility());
    const cut = seen
      // The words of chips and the heads of stacked tables are there for screen readers.
      .filter((element) => !element.matches('thead, .sr-only, .chip b'))
      .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
    const blocks = seen.filter((element) => element.matches('.row > p, .note summary, h2, h3'));
    const boxes = blocks.map((block) => block.getBoundingClientRect());
    const covered = blocks.filter((block, at) => {
      const box = boxes[at] ?? new DOMRect();
      return boxes.some(
        (other, index) =>
          index < at &&
          !block.contains(blocks[index] ?? null) &&
          !blocks[index]?.contains(block) &&
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
      );
    });
    return [...cut, ...covered].map(
      ({ tagName, textContent }) => `${tagName} ${textContent.trim().slice(0, 40)}`,
    );
  });

// 320 pixels are also a window of 1,280 pixels at 400 %.
for (const width of [320, 390, 1440])
  test(`wider spacing of text loses nothing at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of pages) {
      await page.goto(address);
      await page.addStyleTag({ content: spacing });
      expect(await findLost(page), address).toEqual([]);
      const inner = await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
      expect(inner, address).toBeLessThanOrEqual(width);
    }
  });

test('the test notices text that is cut off or covered', async ({ page }) => {
  await page.goto(pages[0] ?? '');
  await page.addStyleTag({
    content:
      'main h2 { overflow: clip; inline-size: 2em; white-space: nowrap; margin-block: -2em }',
  });
  expect((await findLost(page)).length).toBeGreaterThan(2);
});

const findSmall = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
};

for (const width of [320, 390, 1440])
  test(`controls are at least 24 pixels large at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of pages) {
      await page.goto(address);
      expect(await findSmall(page), address).toEqual([]);
    }
    await page.locator('main').evaluate((main) => {
      main.insertAdjacentHTML('afterbegin', '<ul><li><a href=/a>i</a><li><a href=/b>l</a></ul>');
    });
    await page.addStyleTag({ content: 'main > ul a { display: block; font: 8px/8px serif }' });
    expect((await findSmall(page)).length).toBeGreaterThan(0);
  });
