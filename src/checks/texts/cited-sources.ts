/** The sources that an entry of the record cites, with their dates. */
import type { ClaimData } from '../../schemas/claim.ts';
import { isBefore } from '../../schemas/date.ts';
import { getIsoDates } from '../../schemas/csl-date.ts';
import type { SourceData } from '../../schemas/source.ts';
import { memoiseByObject, memoiseByPair } from '../../platform/memoise.ts';
import { formatEnglishDate } from '../language/quantities/english-date.ts';
import type { Entries } from '../read/content.ts';

/** Ids of the sources that an entry cites, each once. */
export const getCitedIds = memoiseByObject(({ reported, evidence, since }: ClaimData): string[] => [
  ...new Set([
    ...reported,
    ...[...evidence, ...since].flatMap(({ source, via }) => (via ? [source, via] : [source])),
  ]),
]);

/** The cited sources that are in the library. */
export const getCited = memoiseByPair(
  (claim: ClaimData, sources: Entries<SourceData>): SourceData[] =>
    getCitedIds(claim).flatMap((id) => sources.get(id)?.data ?? []),
);

/** Whether an entry cites a source that is missing from the library or invalid. */
export const hasUnknownSource = (claim: ClaimData, sources: Entries<SourceData>): boolean =>
  getCitedIds(claim).some((id) => !sources.get(id)?.data);

/** Whether a statement is about a day after all its sources were issued. */
export const isAfterSources = (claim: ClaimData, sources: Entries<SourceData>): boolean => {
  const { asOf } = claim;
  const dates = getCited(claim, sources).map(getIssued);
  return (
    asOf !== undefined &&
    dates.length > 0 &&
    dates.every((issued) => issued !== undefined && isBefore(issued, asOf))
  );
};

/** The issue date of a source as ISO text, with the precision known; undefined when it is undated. */
export const getIssued = memoiseByObject(
  ({ issued }: SourceData): string | undefined => getIsoDates(issued)[0],
);

/** The issue date of a source by id; undefined when it is unknown or undated. */
export const getIssuedOf = (id: string, sources: Entries<SourceData>): string | undefined => {
  const data = sources.get(id)?.data;
  return data && getIssued(data);
};

/** The issue dates of a source and of the report that quotes it, if the library has them. */
export const getIssuedDates = (
  { source, via }: { source: string; via?: string | undefined },
  sources: Entries<SourceData>,
): string[] => [source, via].flatMap((id) => (id ? (getIssuedOf(id, sources) ?? []) : []));

/** The problem with a date that is later than its source; undefined if there is none. */
export const describeLater = (
  date: string,
  source: string,
  sources: Entries<SourceData>,
): string | undefined => {
  const issued = getIssuedOf(source, sources);
  return issued && isBefore(issued, date)
    ? `Unexpected ${formatEnglishDate(date)}, later than its source "${source}" of ${formatEnglishDate(issued)}.`
    : undefined;
};
