/** How a note says in what form a document was read, and how far. */
import { expect, test } from 'vitest';
import type { Evidence } from '../../src/model/analysis.ts';
import { formatProvenance } from '../../src/model/provenance.ts';
import { getMessages } from '../../src/wording/messages.ts';

const format = (custom: Evidence['document']['custom'], locator?: string): string => {
  const document = { type: 'article-newspaper', custom } as Evidence['document'];
  return formatProvenance({ document, report: undefined, locator }, getMessages('en'));
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
