/** The page about the site explains every word the record uses. */
import { expect, test } from 'vitest';
import { attributionKinds, verdicts } from '../../../src/schemas/claim.ts';
import { openPage } from '../support/fixture-site.ts';

const about = openPage('about/');
const terms = [...about.querySelectorAll('dt')].map((term) => [
  term.textContent?.trim().toLowerCase(),
  term.nextElementSibling?.textContent ?? '',
]);

test.each([...verdicts, ...attributionKinds])('explains “%s”', (word) => {
  const [, meaning] = terms.find(([term]) => term === word) ?? [];
  expect(meaning?.length).toBeGreaterThan(40);
});

test('names the licences of text, data, maps and fonts', () => {
  const licences = about.querySelector('#licences')?.closest('section')?.textContent;
  for (const word of ['Attribution 4.0', 'Natural Earth', 'world-atlas', 'SIL Open Font License'])
    expect(licences).toContain(word);
});

test('says that a source may have been read in translation or republished', () => {
  expect(about.body.textContent?.replace(/\s+/g, ' ')).toContain(
    'only in translation or republication, the analysis says so',
  );
});

test('links to the corrections of each analysis', () => {
  const link = about.querySelector<HTMLAnchorElement>('a[href$="#corrections"]');
  expect(
    openPage('night-ferry/record/').querySelector(new URL(link?.href ?? '').hash),
  ).toBeTruthy();
});
