/** The sources that an entry of the record cites, and their dates. */
import type { ClaimData } from '../../schemas/claim.ts';
import { isBefore } from '../../schemas/date.ts';
import { getIsoDates } from '../../schemas/csl-date.ts';
import type { SourceData } from '../../schemas/source.ts';
import { memoiseByObject, memoiseByPair } from '../../platform/memoise.ts';
import { printDate } from '../language/quantities/print-date.ts';
import type { Entries } from '../read/content.ts';

/** Ids of every source an entry names, each once. */
export const getCitedIds = memoiseByObject(({ reported, evidence, since }: ClaimData): string[] => [
  ...new Set([
    ...reported,
    ...[...evidence, ...since].flatMap(({ source, via }) => (via ? [source, via] : [source])),
  ]),
]);

/** The sources that an entry names and the library has. */
export const getCited = memoiseByPair(
  (claim: ClaimData, sources: Entries<SourceData>): SourceData[] =>
    getCitedIds(claim).flatMap((id) => sources.get(id)?.data ?? []),
);

/** Whether an entry names a source that the library lacks, or that its schema refuses. */
export const hasUnknownSource = (claim: ClaimData, sources: Entries<SourceData>): boolean =>
  getCitedIds(claim).some((id) => !sources.get(id)?.data);

/** Whether a statement speaks of a day later than every source that it has. */
export const isAfterSources = (claim: ClaimData, sources: Entries<SourceData>): boolean => {
  const { asOf } = claim;
  const dates = getCited(claim, sources).map(getIssued);
  return (
    asOf !== undefined &&
    dates.length > 0 &&
    dates.every((issued) => issued !== undefined && isBefore(issued, asOf))
  );
};

/** The date of a source as ISO text, of the precision known; undefined when it is undated. */
export const getIssued = memoiseByObject(
  ({ issued }: SourceData): string | undefined => getIsoDates(issued)[0],
);

/** The date of the source with an id, if the library has both. */
export const getIssuedOf = (id: string, sources: Entries<SourceData>): string | undefined => {
  const data = sources.get(id)?.data;
  return data && getIssued(data);
};

/** The dates of a source and of the report that tells of it, as far as the library has them. */
export const getIssuedDates = (
  { source, via }: { source: string; via?: string | undefined },
  sources: Entries<SourceData>,
): string[] => [source, via].flatMap((id) => (id ? (getIssuedOf(id, sources) ?? []) : []));

/** What is wrong with a date that its source could not know; undefined where it could. */
export const describeLater = (
  date: string,
  source: string,
  sources: Entries<SourceData>,
): string | undefined => {
  const issued = getIssuedOf(source, sources);
  return issued && isBefore(issued, date)
    ? `Unexpected ${printDate(date)}, later than its source "${source}" of ${printDate(issued)}.`
    : undefined;
};
