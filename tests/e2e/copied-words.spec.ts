/** Text fragments and copied text work across marks, numbers and notes. */
import { expect, test, type Page } from '@playwright/test';
import { getOrigin } from './support/sites.ts';

const pages = [`${getOrigin('real')}/isis-k/`, `${getOrigin('fixture')}/night-ferry/`];

/** The colour of highlighted text; nothing else on the page has it. */
const colour = [255, 0, 255];

/** Rectangles of the highlighted words as drawn: the page is photographed and its pixels are read. */
const findHighlight = async (page: Page) => {
  const image = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([source, [red, green, blue]]) => {
      const blob = await (await fetch(`data:image/png;base64,${source}`)).blob();
      const bitmap = await createImageBitmap(blob);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      const points: { x: number; y: number }[] = [];
      for (let index = 0; index < data.length; index += 4)
        if (data[index] === red && data[index + 1] === green && data[index + 2] === blue)
          points.push({
            x: (index / 4) % bitmap.width,
            y: Math.floor(index / 4 / bitmap.width),
          });
      return points;
    },
    [image, colour] as const,
  );
};

// The style that colours the highlight is not one that the policy allows.
test.describe('without the policy', () => {
  test.use({ bypassCSP: true });

  for (const address of pages)
    test(`every link to words on ${address} scrolls to the words of its mark and highlights them`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.goto(address);
      const notes = page.locator('.note');
      await notes.evaluateAll((all) => {
        for (const note of all as HTMLDetailsElement[]) {
          // Of those with one name only one is open at a time.
          note.removeAttribute('name');
          note.open = true;
        }
      });
      const toWords = page.getByText('Link to these words');
      await expect(toWords).toHaveCount(await notes.count());
      const links = await toWords.evaluateAll((all) =>
        all.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(links.length).toBeGreaterThan(5);
      const style = `::target-text { background: rgb(${colour.join(' ')}) !important }`;
      for (const link of links) {
        const fresh = await page.context().newPage();
        await fresh.goto(new URL(link, address).href);
        await fresh.addStyleTag({ content: style });
        const mark = fresh.locator(`[data-n][id="${link.replace(/.*#([^:]*):.*/, '$1')}"]`);
        await expect(mark, link).toBeInViewport();
        const boxes = await mark.evaluate((element) =>
          [...element.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
        );
        const points = await findHighlight(fresh);
        expect(points.length, link).toBeGreaterThan(30);
        const strays = points.filter(
          (point) =>
            !boxes.some(
              ({ x, y, width, height }) =>
                point.x >= x - 2 &&
                point.x <= x + width + 2 &&
                point.y >= y - 6 &&
                point.y <= y + height + 6,
            ),
        );
        expect(strays.length, link).toBe(0);
        await fresh.close();
      }
    });
});

for (const address of pages)
  test(`copying a paragraph of ${address} gives the clean sentence`, async ({ page }) => {
    await page.goto(address);
    const copies = await page.locator('.row > p:has([data-n])').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const selection = getSelection();
        selection?.selectAllChildren(paragraph);
        return { copied: selection?.toString(), written: paragraph.textContent };
      }),
    );
    expect(copies.length).toBeGreaterThan(1);
    for (const { copied, written } of copies) expect(copied).toBe(written.replace(/\s+/g, ' '));
  });

test('a copied sentence has no numbers of notes in it', async ({ page }) => {
  await page.goto(`${getOrigin('fixture')}/night-ferry/`);
  const copied = await page
    .locator('.row > p')
    .first()
    .evaluate((paragraph) => {
      getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString();
    });
  expect(copied).toBe(
    'Nordvik Line promised nine sailings a week from Pier 4. The harbour log shows fewer of them, and boats left at 17:50 with a ratio of 3:1 in favour of freight.',
  );
});
