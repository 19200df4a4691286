/**
 * `asOf` is a date that the entry says, or on which one of its sources was issued.
 *
 * Bad: `statement: The last crossing was on 3 April 2031.` with `asOf: 2031-04-13`
 *
 * Good: `statement: The last crossing was on 3 April 2031.` with `asOf: 2031-04-03`
 */
import { hasUnknownSource, isAfterSources } from '../cited.ts';
import { getSaidDates, getIssueDates, readIso } from '../claim-dates.ts';
import { getValid } from '../content.ts';
import { getOwnTexts } from '../entry-words.ts';
import type { FoundDate } from '../quantities.ts';
import type { AnalysisRule } from '../rule.ts';
import { printDate } from '../print-date.ts';

/** The same date, as far as both are known. */
const supports = (known: FoundDate, date: FoundDate): boolean =>
  (known.year === undefined || known.year === date.year) &&
  (!date.month || known.month === date.month) &&
  (date.day === undefined || known.day === undefined || known.day === date.day);

/** Dates that can support another: a month supports a day only where no report has its day. */
const getBearing = (date: FoundDate, known: FoundDate[], reported: FoundDate[]): FoundDate[] => {
  const hasYear = known.some(({ year }) => year !== undefined);
  const dated = hasYear ? known.filter(({ year }) => year !== undefined) : known;
  const isDated = reported.length === 0 || reported.some(({ day }) => day !== undefined);
  return date.day !== undefined && isDated ? dated.filter(({ day }) => day !== undefined) : dated;
};

/** A paper reports what happened the day before, or two. */
const isJustBefore = ({ year, month, day }: FoundDate, issued: FoundDate): boolean => {
  if (!year || !month || !day || !issued.year || !issued.day) return false;
  const days =
    (Date.UTC(issued.year, issued.month - 1, issued.day) - Date.UTC(year, month - 1, day)) /
    86_400_000;
  return days > 0 && days <= 2;
};

/** Years that the statement names. */
const getYears = (texts: string[]): number[] =>
  texts.flatMap((text) => [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year)));

export const asOfSupport: AnalysisRule = {
  id: 'as-of-support',
  guesses: true,
  check: ({ claims, sources }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      if (!data.asOf) continue;
      // A later day has the message of `as-of`, and an unknown source may have the day.
      if (isAfterSources(data, sources) || hasUnknownSource(data, sources)) continue;
      const date = readIso(data.asOf);
      const without = { ...data, asOf: undefined };
      const issued = getIssueDates(data, sources);
      const reported = getIssueDates({ ...data, evidence: [], since: [] }, sources);
      const known = [...getSaidDates(without), ...issued];
      const years = getYears(getOwnTexts(without)).map((year): FoundDate => ({ year, month: 0 }));
      // A year is too vague to be supported, and is wrong only beside another year.
      const isYear =
        !date.month && (years.length === 0 || years.some(({ year }) => year === date.year));
      if (issued.some((each) => isJustBefore(date, each))) continue;
      if (
        isYear ||
        known.length === 0 ||
        getBearing(date, known, reported).some((each) => supports(each, date))
      )
        continue;
      report(
        file,
        at('asOf'),
        `Unexpected ${printDate(data.asOf)}, expected a date that the entry says or on which one of its sources was issued.`,
      );
    }
  },
};
