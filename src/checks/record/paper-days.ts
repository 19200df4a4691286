/** The days on which a paper wrote what marked words say. */
import { getCited, getIssued } from '../texts/cited.ts';
import type { Claim } from '../texts/claim-marks.ts';
import type { AnalysisContent } from '../read/content.ts';
import { getSourceNames } from '../names/speakers.ts';
import { readIso } from '../language/quantities/iso-dates.ts';
import type { FoundDate } from '../language/quantities/quantities.ts';

/** Words that begin with one of some names and go on with a verb: "the Gazette wrote". */
const beginsWith = (words: string, names: string[]): boolean =>
  names.some((name) =>
    new RegExp(`^,?\\s(?:the\\s)?${RegExp.escape(name)}\\s\\p{Ll}`, 'iu').test(words),
  );

/** When the sources that words begin with were issued, of those that some claims cite: "the Gazette wrote". */
export const getPaperDays = (
  words: string,
  claims: Claim[],
  { sources }: Pick<AnalysisContent, 'sources'>,
): FoundDate[] =>
  claims
    .flatMap(({ data }) => getCited(data, sources))
    .filter((source) => beginsWith(words, getSourceNames(source)))
    .map((source) => readIso(getIssued(source) ?? ''));
