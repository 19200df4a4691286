/**
 * The date of `instead` or of a later finding is in its own words, or is the issue date of its source.
 *
 * Bad: `since: [{ date: 2031-12-10, source: audit-2032-01, … }]` where the audit is of 10 January 2032
 *
 * Good: `since: [{ date: 2032-01-10, source: audit-2032-01, … }]`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { isBefore } from '../../../schemas/date.ts';
import type { SourceData } from '../../../schemas/source.ts';
import { getIssuedDates, hasUnknownSource } from '../../texts/cited-sources.ts';
import { getSaidDates } from '../../support/claim-dates.ts';
import { getValid, type Entries, type Path } from '../../read/content.ts';
import { isJustBefore, isSupporting } from '../../support/date-support.ts';
import { readIso } from '../../language/quantities/iso-dates.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import type { FoundDate } from '../../language/quantities/quantity.ts';
import type { AnalysisRule } from '../../rule.ts';

/** A date, the issue dates of its sources, and other dates that may support it. */
interface Dated {
  path: Path;
  date: string;
  issued: string[];
  said: FoundDate[];
}

const findDates = (text: string): FoundDate[] =>
  findQuantities(text).flatMap(({ date }) => date ?? []);

const getDated = (claim: ClaimData, sources: Entries<SourceData>): Dated[] => [
  ...(claim.instead
    ? [
        {
          path: ['instead', 'date'],
          date: claim.instead.date,
          issued: [...claim.evidence, ...claim.since].flatMap((item) =>
            getIssuedDates(item, sources),
          ),
          said: getSaidDates({ ...claim, instead: undefined, asOf: undefined }),
        },
      ]
    : []),
  ...claim.since.map((item, index) => ({
    path: ['since', index, 'date'],
    date: item.date,
    issued: getIssuedDates(item, sources),
    said: findDates(item.finding),
  })),
];

/** The known dates that can support a date. A month supports a day only if no day of that month is known. */
const getSupporting = (own: FoundDate, known: FoundDate[]): FoundDate[] => {
  const near = known.filter(({ year, month }) => isSupporting({ year, month }, own));
  const days = near.filter(({ day }) => day !== undefined);
  return own.day !== undefined && days.length > 0 ? days : near;
};

const isSupported = ({ date, issued, said }: Dated): boolean => {
  const own = readIso(date);
  const known = [...issued.map(readIso), ...said];
  return (
    issued.length === 0 ||
    known.some((each) => isJustBefore(own, each)) ||
    getSupporting(own, known).some((each) => isSupporting(each, own))
  );
};

/**
 * Whether another rule reports the date: it is after the last check, or a later finding is out of order
 * or later than its source.
 */
const isReported = (
  { path: [field, index], date, issued }: Dated,
  claim: ClaimData,
  checked: string | undefined,
): boolean => {
  if (checked !== undefined && isBefore(checked, date)) return true;
  if (field !== 'since') return false;
  const earlier = [claim.asOf, ...claim.since.slice(0, Number(index)).map((item) => item.date)];
  return (
    issued.some((each) => isBefore(each, date)) ||
    earlier.some((each) => each !== undefined && isBefore(date, each))
  );
};

export const findingDate: AnalysisRule = {
  id: 'finding-date',
  guesses: true,
  check: ({ article, claims, sources }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      if (hasUnknownSource(data, sources)) continue;
      for (const dated of getDated(data, sources))
        if (!isReported(dated, data, article.data?.checked) && !isSupported(dated))
          report(
            file,
            at(...dated.path),
            `Unexpected ${formatEnglishDate(dated.date)}, expected a date in its own words, or that of its source: ${dated.issued.map(formatEnglishDate).join(' or ')}.`,
          );
    }
  },
};
