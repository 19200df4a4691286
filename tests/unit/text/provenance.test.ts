/** Notes say in what form and how much of a document was read. */
import { expect, test } from 'vitest';
import type { Evidence, Source } from '../../../src/model/analysis.ts';
import { formatProvenance, getUsualCopy } from '../../../src/model/provenance.ts';
import { getMessages } from '../../../src/wording/messages.ts';

const messages = getMessages('en');

const format = (custom: Evidence['document']['custom'], locator?: string): string => {
  const document = { type: 'article-newspaper', custom } as Evidence['document'];
  return formatProvenance({ document, report: undefined, locator }, messages);
};

test.each([
  [undefined, undefined, 'Read in the report.'],
  [undefined, 'para. 3', 'Read in the report, para. 3.'],
  [
    { read: 'a copy, scanned', extent: 'opening only' },
    undefined,
    'Read in a copy, scanned, opening only.',
  ],
  [
    { read: 'a copy, scanned', extent: 'opening only' },
    'para. 3',
    'Read in a copy, scanned, para. 3.',
  ],
])('%j with the locator %s reads "%s"', (custom, locator, words) => {
  expect(format(custom, locator)).toBe(words);
});

const createSources = (...copies: (string | undefined)[]) =>
  copies.map((read) => ({ type: 'report', custom: read === undefined ? {} : { read } }) as Source);

test('the most common form is not repeated', () => {
  const sources = createSources('a scan', 'a scan', 'the original');
  const usual = getUsualCopy(sources, messages);
  const words = sources.map((document) =>
    formatProvenance({ document, report: undefined, locator: undefined }, messages, usual),
  );
  expect(usual).toBe('a scan');
  expect(words).toEqual(['', '', 'Read in the original.']);
});

test.each([[['a scan', 'the original']], [['a scan', undefined]], [[undefined, undefined]], [[]]])(
  'no copy is usual where %j were read',
  (copies) => {
    expect(getUsualCopy(createSources(...copies), messages)).toBeUndefined();
  },
);
