/** Translations link to each other. */
import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/model/analysis.ts';
import { getFrontPage } from '../../../src/model/archive.ts';
import { joinTranslations } from '../../../src/model/translations.ts';
import { writeFeed } from '../../../src/outputs/feeds/rss.ts';
import { writeJsonFeed } from '../../../src/outputs/feeds/json-feed.ts';
import { summarise } from '../../../src/outputs/summarise.ts';
import { describeAnalysis } from '../../../src/outputs/json-ld/analysis.ts';
import { readAnalysis } from '../support/fixture-site.ts';

const read = async (): Promise<[Analysis, Analysis, Analysis]> => {
  const analysis = await readAnalysis();
  const arabic = { ...analysis, id: 'ferry-ar', language: 'ar', translationOf: 'night-ferry' };
  const persian = { ...analysis, id: 'ferry-fa', language: 'fa', translationOf: 'night-ferry' };
  return joinTranslations([arabic, persian, analysis]) as [Analysis, Analysis, Analysis];
};

const getIds = ({ translations }: Analysis): string[] => translations.map(({ id }) => id);

test('each names the others, the original first', async () => {
  const [arabic, persian, original] = await read();
  expect(getIds(original)).toEqual(['ferry-ar', 'ferry-fa']);
  expect(getIds(persian)).toEqual(['night-ferry', 'ferry-ar']);
  expect(getIds(arabic)).toEqual(['night-ferry', 'ferry-fa']);
});

test('JSON-LD gives an original its translations and a translation its original', async () => {
  const [, persian, original] = await read();
  expect(describeAnalysis(original)).toMatchObject({
    workTranslation: [{ inLanguage: 'ar' }, { inLanguage: 'fa' }],
  });
  expect(describeAnalysis(persian)).toMatchObject({
    translationOfWork: { '@id': 'https://sidelight.example/night-ferry/' },
  });
  expect(describeAnalysis(persian)).not.toHaveProperty('workTranslation');
  const alone = await readAnalysis();
  expect(describeAnalysis(alone)).not.toHaveProperty('workTranslation');
});

test('feeds name the language of each item and its translations', async () => {
  const analyses = (await read()).map(summarise);
  const feed = writeFeed(analyses);
  expect(feed).toContain('<dc:language>fa</dc:language>');
  expect(feed).toContain('hreflang="ar" href="https://sidelight.example/ferry-ar/"');
  const { items } = JSON.parse(writeJsonFeed(analyses)) as {
    items: { language: string; _translations: { url: string }[] }[];
  };
  expect(items[1]?.language).toBe('fa');
  expect(items[1]?._translations[0]?.url).toBe('https://sidelight.example/night-ferry/');
});

test('a translation is never first on the front page', async () => {
  const [arabic, persian, original] = await read();
  const { lead, others } = getFrontPage([arabic, persian, original]);
  expect(lead?.id).toBe('night-ferry');
  expect(others.map(({ id }) => id)).toEqual(['ferry-ar', 'ferry-fa']);
  expect(getFrontPage([arabic]).lead?.id).toBe('ferry-ar');
});
