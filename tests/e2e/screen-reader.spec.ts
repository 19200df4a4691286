/**
 * A screen reader reads a paragraph with marks, notes, a figure and the record without noise. The
 * transcripts are in tests/fixtures/transcripts; new ones: `npm run test:e2e -- screen-reader.spec.ts
 * --update-snapshots=all`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { transcribe } from './support/screen-reader.ts';
import { getOrigin } from './support/sites.ts';

// The simulation runs within the page.
test.use({ bypassCSP: true });

const page = `${getOrigin('fixture')}/night-ferry/`;
const isUpdate = () => /all|changed/.test(test.info().config.updateSnapshots);

/** Compares with the fixture of that name, or writes it. */
const compare = (name: string, transcript: string): void => {
  const file = `tests/fixtures/transcripts/${name}.txt`;
  if (isUpdate()) writeFileSync(file, transcript);
  expect(transcript).toBe(readFileSync(file, 'utf8'));
};

const openNote = async (browser: Page, selector: string) => {
  const note = browser.locator(selector).first();
  await note.locator('summary').click();
  // The element with the role of a footnote.
  return note.locator('..');
};

test('a paragraph with marks', async ({ page: browser }) => {
  await browser.goto(page);
  compare('paragraph-with-marks', await transcribe(browser.locator('.part > .row').first()));
});

test('a chip, closed and opened', async ({ page: browser }) => {
  await browser.goto(page);
  const closed = await transcribe(browser.locator('.note.chip summary').first());
  const opened = await transcribe(await openNote(browser, '.note.chip'));
  compare('chip', `${closed}\n${opened}`);
});

test('an opened note of a contradicted statement', async ({ page: browser }) => {
  await browser.goto(page);
  compare('opened-note', await transcribe(await openNote(browser, '.note.is-contradicted')));
});

test('a figure with its data', async ({ page: browser }) => {
  await browser.goto(page);
  const figure = browser.locator('.part > .figure').first();
  await figure.locator('summary').click();
  compare('figure', await transcribe(figure));
});

test('a row of the record with its evidence', async ({ page: browser }) => {
  await browser.goto(`${page}record/`);
  const row = browser.locator('tr.is-contradicted').first();
  await row.locator('details').evaluate((details) => details.setAttribute('open', ''));
  compare('record-row', await transcribe(row));
});

test('the test notices labels that are read one by one', async ({ page: browser }) => {
  test.skip(isUpdate(), 'They would become the transcript.');
  await browser.goto(page);
  const figure = browser.locator('.part > .figure').first();
  const drawing = await transcribe(figure);
  await figure.locator('[aria-hidden]').evaluateAll((hidden) => {
    for (const element of hidden) element.removeAttribute('aria-hidden');
  });
  expect((await transcribe(figure)).length).toBeGreaterThan(drawing.length);
});
