/** A review applies to one version: its printout, and its label on the page. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/checks/check.ts';
import type { TextFile } from '../../../src/checks/read/content.ts';
import { getContentVersion } from '../../../src/checks/read/content-version.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';
import { reporters } from '../../../src/checks/report/reporters.ts';
import { formatReview } from '../../../src/checks/review/review.ts';
import Byline from '../../../src/components/Byline.astro';
import type { Analysis } from '../../../src/model/analysis.ts';
import { describeWork } from '../../../src/outputs/json-ld/work.ts';
import { checkFixture, sound } from '../support/check-folder.ts';
import { readAnalysis, readBuilt, sites } from '../support/fixture-site.ts';

const folder = sites.plain.content;
const files = readFiles(folder);

const getVersion = (given: TextFile[]): string | undefined => {
  const { analyses } = check(folder, given).content;
  return analyses[0] && getContentVersion(analyses[0]);
};

/** The files with words replaced in those whose path ends so. */
const replaceIn = (ending: string, from: string, to: string): TextFile[] =>
  files.map((file) =>
    file.path.endsWith(ending) ? { ...file, text: file.text.replace(from, to) } : file,
  );

const addToFrontMatter = (lines: string) => replaceIn('index.md', '---\n', `---\n${lines}\n`);

const getReview = (version: string) =>
  `reviewed:\n  date: 2025-03-01\n  version: "${version}"\n  by: Ada Holm`;

const current = getVersion(files) ?? '';

const readReviewed = (version: string): Promise<Analysis> =>
  readAnalysis({ reviewed: { date: '2025-03-01', version, by: 'Ada Holm' } });

const renderByline = async (analysis: Analysis): Promise<string> => {
  const container = await AstroContainer.create();
  return container.renderToString(Byline, { props: { analysis } });
};

describe('the version of an analysis', () => {
  test('is the same for the check and for the page', async () => {
    expect((await readAnalysis()).version).toBe(current);
    expect(readBuilt('night-ferry/index.html')).toContain(`version ${current}`);
  });

  test('does not depend on the review or on unpublished fields', () => {
    expect(getVersion(addToFrontMatter(getReview(current)))).toBe(current);
    expect(getVersion(addToFrontMatter('draft: true'))).toBe(current);
  });

  test.each([
    ['the text', 'index.md', 'Who paid', 'Who paid for it'],
    ['the record', 'claims.yaml', 'finding: ', 'finding: So '],
    ['a sidebar', 'harbour-log.md', 'summary: ', 'summary: So '],
    ['a figure', 'spending.yaml', 'caption: ', 'caption: So '],
    ['a source', 'sources.json', '"title": "', '"title": "So '],
  ])('is another one when %s changes', (_what, ending, from, to) => {
    const changed = replaceIn(ending, from, to);
    expect(changed).not.toEqual(files);
    expect(getVersion(changed)).toMatch(/^[0-9a-f]{8}$/);
    expect(getVersion(changed)).not.toBe(current);
  });
});

describe('a review of the current version', () => {
  test('is no finding', () => {
    const result = check(folder, addToFrontMatter(getReview(current)));
    expect(reporters.text(result)).toMatch(/: no findings$/);
  });

  test('is on the page, on paper and in the metadata', async () => {
    const analysis = await readReviewed(current);
    expect(await renderByline(analysis)).toMatch(/<span>Reviewed 1 March 2025 by Ada Holm<\/span>/);
    const place = { url: '/night-ferry/', title: '', summary: '' };
    expect(describeWork(analysis, place).mainEntityOfPage).toMatchObject({
      '@type': 'WebPage',
      lastReviewed: '2025-03-01',
      reviewedBy: { '@type': 'Person', name: 'Ada Holm' },
    });
  });
});

describe('a review of another version', () => {
  test('is shown nowhere', async () => {
    const analysis = await readReviewed('0a1b2c3d');
    expect(await renderByline(analysis)).not.toContain('Reviewed');
    const place = { url: '/night-ferry/', title: '', summary: '' };
    expect(JSON.stringify(describeWork(analysis, place))).not.toContain('eviewed');
  });

  test('is a warning that names both versions and does not stop a build', () => {
    const result = check(folder, addToFrontMatter(getReview('0a1b2c3d')));
    expect(reporters.text(result)).toMatch(
      new RegExp(`warning .*version "0a1b2c3d".*version "${current}".*stale-review`),
    );
    expect(result.hasErrors).toBe(false);
  });
});

describe('--review', () => {
  test('prints words, statement, verdict and evidence in reading order, and the front matter to add', async () => {
    const review = formatReview(checkFixture(sound)).replace(
      /date: \d{4}-\d\d-\d\d$/m,
      'date: <today>',
    );
    await expect(review).toMatchFileSnapshot('../../fixtures/review.txt');
  });

  test('prints no version while there are errors', () => {
    const review = formatReview(checkFixture('refuses-grade-d'));
    expect(review).toContain('Correct the findings first');
    expect(review).not.toContain('reviewed:');
  });
});
