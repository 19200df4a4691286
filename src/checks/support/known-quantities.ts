/** The quantities that an entry of the record, or the text, already has. */
import { formatEnglishDate } from '../language/quantities/english-date.ts';
import { memoiseByPair } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getCited, getIssued } from '../texts/cited-sources.ts';
import { getFullNumbers } from '../language/quantities/compare-quantities.ts';
import type { AnalysisContent } from '../read/content.ts';
import { findQuantities } from '../language/quantities/quantities.ts';
import type { Quantity } from '../language/quantities/quantity.ts';

type Sources = AnalysisContent['sources'];

/** Every number and date that a claim states, and the symbols of the documents that it cites. */
export const getClaimQuantities = memoiseByPair((claim: ClaimData, sources: Sources): Quantity[] =>
  findQuantities(
    [
      claim.statement,
      claim.scope,
      claim.asOf && formatEnglishDate(claim.asOf),
      ...getFullNumbers(claim, claim.unit),
      ...getCited(claim, sources).map(({ number }) => number),
    ].join(' | '),
  ),
);

/** Month and year only: a report is rarely issued on the day that it describes. */
const getIssueMonth = (source: SourceData) => {
  const issued = getIssued(source);
  return issued && formatEnglishDate(issued.slice(0, 'YYYY-MM'.length));
};

/** Every number and date in an entry and its sources, except those in the short finding. */
export const getRecordQuantities = memoiseByPair(
  (claim: ClaimData, sources: Sources): Quantity[] => {
    const { statement, asOf, scope, instead, evidence, since, unit } = claim;
    const cited = getCited(claim, sources);
    return findQuantities(
      [
        statement,
        scope,
        asOf && formatEnglishDate(asOf),
        instead && `${instead.words} | ${formatEnglishDate(instead.date)}`,
        ...getFullNumbers(claim, unit),
        ...cited.flatMap((source) => [source.number, getIssueMonth(source)]),
        ...evidence.flatMap((item) => [item.shows, item.excerpt, ...getFullNumbers(item, unit)]),
        ...since.flatMap((item) => [
          item.finding,
          formatEnglishDate(item.date),
          ...getFullNumbers(item, unit),
        ]),
      ].join(' | '),
    );
  },
);
