/** Issue dates of the sources that marked words name as author: "the Gazette wrote". */
import { getCited, getIssued } from '../texts/cited-sources.ts';
import type { Claim } from '../texts/claim-marks.ts';
import type { AnalysisContent } from '../read/content.ts';
import { getSourceNames } from '../names/attribution-names.ts';
import { readIso } from '../language/quantities/iso-dates.ts';
import type { FoundDate } from '../language/quantities/quantity.ts';

/** Whether words begin with one of the names and a verb: "the Gazette wrote". */
const beginsWith = (words: string, names: string[]): boolean =>
  names.some((name) =>
    new RegExp(`^,?\\s(?:the\\s)?${RegExp.escape(name)}\\s\\p{Ll}`, 'iu').test(words),
  );

/** Issue dates of the cited sources that some words begin with. */
export const getNamedSourceDates = (
  words: string,
  claims: Claim[],
  { sources }: Pick<AnalysisContent, 'sources'>,
): FoundDate[] =>
  claims
    .flatMap(({ data }) => getCited(data, sources))
    .filter((source) => beginsWith(words, getSourceNames(source)))
    .map((source) => readIso(getIssued(source) ?? ''));
