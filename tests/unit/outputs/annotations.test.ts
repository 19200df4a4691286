/** Web annotations, anchored in the built page by an independent library. */
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test, vi } from 'vitest';
import { quote } from '../../../src/outputs/selectors.ts';
import { openPage, readAnalysis, readBuilt } from '../support/fixture-site.ts';

interface Annotation {
  id: string;
  type: string;
  motivation: string;
  creator: { name: string };
  'schema:version': string;
  body: { type: string; value?: string; source?: string }[];
  target: { source: string; selector: { exact: string; prefix: string; suffix: string } };
}

const analysis = await readAnalysis();
const page = openPage('night-ferry/');
// The matcher expects a browser's globals.
vi.stubGlobal('Node', page.defaultView?.Node);
vi.stubGlobal('NodeFilter', page.defaultView?.NodeFilter);
const collection = JSON.parse(readBuilt('night-ferry/annotations.jsonld')) as {
  '@context': string;
  total: number;
  first: { items: Annotation[] };
};
const { items } = collection.first;
// The opening repeats marks in its table of what changed.
const marks = [...page.querySelectorAll('.key-points a[data-n], .row a[data-n]')];

/** Every match of a selector on the page, found by the library of the W3C annotators. */
const find = async (selector: Annotation['target']['selector']): Promise<Range[]> => {
  const match = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...selector });
  return Array.fromAsync(match(page.body));
};

/** Number of characters of the page before a range. */
const countBefore = ({ startContainer, startOffset }: Range): number => {
  const before = page.createRange();
  before.setStart(page.body, 0);
  before.setEnd(startContainer, startOffset);
  return before.toString().length;
};

test('there is one annotation for each mark of the page, in its order', () => {
  expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(collection.total).toBe(marks.length);
  expect(items.map(({ target }) => target.selector.exact)).toEqual(
    marks.map((mark) => mark.textContent),
  );
});

describe.each(items.map((item, index) => [item.id.split('#')[1], item, index] as const))(
  '%s',
  (_id, item, index) => {
    test('a selector finds only its own mark', async () => {
      const own = page.createRange();
      own.selectNodeContents(marks[index] as Node);
      const found = (await find(item.target.selector)).map((range) => [
        countBefore(range),
        range.toString(),
      ]);
      expect(found).toEqual([[countBefore(own), item.target.selector.exact]]);
    });

    test('has type, motivation, creator, version and a body with the finding', () => {
      expect(item.type).toBe('Annotation');
      expect(item.creator.name).toBe('The Sidelight desk');
      expect(item['schema:version']).toBe(analysis.version);
      const note = [...analysis.claims, ...analysis.notes].find(({ id }) =>
        new RegExp(`#${id}(-\\d+)?$`).test(item.id),
      );
      expect(item.motivation).toBe(note?.kind === 'note' ? 'commenting' : 'assessing');
      expect(item.body[0]?.value).toContain(
        note?.kind === 'note' ? toHtml(note.body.blocks) : note?.finding,
      );
    });
  },
);

test('ids of annotations are unique', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('an annotation links to the statement in the record', () => {
  const record = openPage('night-ferry/record/');
  for (const { source } of items.flatMap(({ body }) => body).filter(({ source }) => source))
    expect(record.getElementById(new URL(source ?? '').hash.slice(1))).toBeTruthy();
});

test('a selector widens until it occurs once', () => {
  const twin = `${'so it was said and said again, '.repeat(3)}ten men`;
  const block = `First: ${twin}.`;
  const start = block.indexOf('ten men');
  const selector = quote(block, { id: 'x', start, end: start + 7 }, `${block}\nNext: ${twin}.`);
  expect(selector.prefix.startsWith('First')).toBe(true);
});
