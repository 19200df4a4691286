/** A correction changes all outputs of an analysis. */
import { expect, test } from 'vitest';
import { getAllCorrections } from '../../../src/model/corrections.ts';
import { writeFeed } from '../../../src/outputs/feeds/rss.ts';
import { getFeedAnalyses } from '../../../src/outputs/feeds/feed-analyses.ts';
import { describeAnalysis } from '../../../src/outputs/json-ld/analysis.ts';
import { writeJsonFeed } from '../../../src/outputs/feeds/json-feed.ts';
import { summarise } from '../../../src/outputs/summarise.ts';
import { readAnalysis } from '../support/fixture-site.ts';

const correction = {
  date: '2031-04-05',
  said: '40 crossings',
  now: '41 crossings',
  claim: 'departure',
  noticed: 'a reader wrote to us',
};
const before = await readAnalysis();
const after = await readAnalysis({ corrections: [correction, ...before.corrections] });

test('the printed version changes', () => {
  expect(after.version).not.toBe(before.version);
});

test('both feeds show the item as updated, with its original date', () => {
  expect(writeFeed([summarise(before)])).not.toContain('2031-04-05');
  expect(writeFeed([summarise(after)])).toContain(
    '<atom:updated>2031-04-05T00:00:00Z</atom:updated>',
  );
  const { items } = JSON.parse(writeJsonFeed([summarise(after)])) as {
    items: { date_published: string; date_modified: string }[];
  };
  expect(items[0]?.date_modified).toBe('2031-04-05T00:00:00Z');
  expect(items[0]?.date_published.slice(0, 10)).toBe(before.published);
});

test('an analysis that has left the feed returns when it is corrected', () => {
  const newer = Array.from({ length: 20 }, (_, index) => ({ ...before, id: `newer-${index}` }));
  const getIds = (last: typeof after) => getFeedAnalyses([...newer, last]).map(({ id }) => id);
  expect(getIds(before)).not.toContain('night-ferry');
  expect(getIds(after).at(-1)).toBe('night-ferry');
});

test('JSON-LD has the correction and the day of the change', () => {
  expect(describeAnalysis(after)).toMatchObject({
    dateModified: expect.stringContaining('2031-04-05') as string,
    correction: [
      {
        datePublished: '2031-04-05',
        text: expect.stringContaining('“41 crossings”') as string,
      },
      ...before.corrections.map(({ date }) => ({ datePublished: date })),
    ],
  });
});

test('the page of corrections lists it first', () => {
  expect(getAllCorrections([before, after])[0]?.correction).toEqual(correction);
});
