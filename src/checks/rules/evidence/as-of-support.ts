/**
 * `asOf` is a date in the entry, or the date of one of its sources.
 *
 * Bad: `statement: The last crossing was on 3 April 2031.` with `asOf: 2031-04-13`
 *
 * Good: `statement: The last crossing was on 3 April 2031.` with `asOf: 2031-04-03`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import type { SourceData } from '../../../schemas/source.ts';
import { hasUnknownSource, isAfterSources } from '../../texts/cited-sources.ts';
import { getSaidDates, getIssueDates } from '../../support/claim-dates.ts';
import { readIso } from '../../language/quantities/iso-dates.ts';
import { getValid, type Entries } from '../../read/content.ts';
import { getStatedTexts } from '../../texts/entry-texts.ts';
import { isJustBefore, isSupporting } from '../../support/date-support.ts';
import type { FoundDate } from '../../language/quantities/quantity.ts';
import type { AnalysisRule } from '../../rule.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';

/** The known dates that can support a date. A month supports a day only if no source gives that day. */
const getSupporting = (date: FoundDate, known: FoundDate[], reported: FoundDate[]): FoundDate[] => {
  const hasYear = known.some(({ year }) => year !== undefined);
  const dated = hasYear ? known.filter(({ year }) => year !== undefined) : known;
  const isDated = reported.length === 0 || reported.some(({ day }) => day !== undefined);
  return date.day !== undefined && isDated ? dated.filter(({ day }) => day !== undefined) : dated;
};

/** Years in the statement. */
const getYears = (texts: string[]): number[] =>
  texts.flatMap((text) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year)));

const isSupported = (claim: ClaimData, asOf: string, sources: Entries<SourceData>): boolean => {
  const date = readIso(asOf);
  const without = { ...claim, asOf: undefined };
  const issued = getIssueDates(claim, sources);
  const reported = getIssueDates({ ...claim, evidence: [], since: [] }, sources);
  const known = [...getSaidDates(without), ...issued];
  const years = getYears(getStatedTexts(without)).map((year): FoundDate => ({ year, month: 0 }));
  // A year is too imprecise to need support. It is wrong only beside another year.
  const isYear =
    !date.month && (years.length === 0 || years.some(({ year }) => year === date.year));
  return (
    isYear ||
    known.length === 0 ||
    issued.some((each) => isJustBefore(date, each)) ||
    getSupporting(date, known, reported).some((each) => isSupporting(each, date))
  );
};

export const asOfSupport: AnalysisRule = {
  id: 'as-of-support',
  guesses: true,
  check: ({ claims, sources }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      // `as-of` reports later days. An unknown source may have the day.
      if (!data.asOf || isAfterSources(data, sources) || hasUnknownSource(data, sources)) continue;
      if (!isSupported(data, data.asOf, sources))
        report(
          file,
          at('asOf'),
          `Unexpected ${formatEnglishDate(data.asOf)}, expected a date in the entry, or the date of one of its sources.`,
        );
    }
  },
};
