/** The credit below a figure names the publishers of the documents that were read. */
import { describe, expect, test } from 'vitest';
import { getCredit } from '../../../src/figures/credit.ts';
import type { Analysis, Claim, PlacedFigure, Source } from '../../../src/model/analysis.ts';

const publish = (publisher: string): Source => ({ id: publisher, publisher }) as unknown as Source;
const [council, paper, agency, atlas] = ['Security Council', 'Gazette', 'AFP', 'Atlas'].map(
  publish,
) as [Source, Source, Source, Source];

const claim = (id: string, ...cited: [document: Source, report?: Source][]): Claim =>
  ({
    id,
    evidence: cited.map(([document, report]) => ({ document, report })),
    since: [],
    reported: [atlas],
  }) as unknown as Claim;

const credit = (claims: Claim[], sources: Source[] = []): string =>
  getCredit(
    { claims: claims.map(({ id }) => id), sources } as PlacedFigure,
    {
      claims,
      language: 'en-GB',
    } as Analysis,
  );

describe('the credit of a figure', () => {
  test('names the report through which a document is known, beside its publisher', () => {
    const claims = [claim('a', [council, paper]), claim('b', [council, agency])];
    expect(credit(claims)).toBe('Sources: Security Council, as reported by Gazette and AFP.');
  });

  test('distinguishes documents that were read from others', () => {
    const claims = [claim('a', [council]), claim('b', [council, agency]), claim('c', [paper])];
    expect(credit(claims)).toBe('Sources: Security Council, also as reported by AFP; Gazette.');
  });

  test('counts the last of many reports, which the table names', () => {
    const claims = ['Gazette', 'AFP', 'Herald', 'Courier'].map((name) =>
      claim(name, [council, publish(name)]),
    );
    expect(credit(claims)).toBe(
      'Sources: Security Council, as reported by Gazette, AFP and 2 more, named in the data.',
    );
    expect(credit(claims.slice(1))).toContain('AFP, Herald and Courier.');
  });

  test('names each publisher once, and only the first document of a claim', () => {
    const claims = [claim('a', [paper], [council])];
    expect(credit(claims, [paper, atlas])).toBe('Sources: Gazette; Atlas.');
  });

  test('names the first report where a claim has no document', () => {
    expect(credit([claim('a')])).toBe('Sources: Atlas.');
  });

  test('is empty without sources', () => {
    expect(credit([])).toBe('');
  });
});
