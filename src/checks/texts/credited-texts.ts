/** What evidence and later findings say, by source. */
import { memoiseByObject } from '../../platform/memoise.ts';
import { getValid, type AnalysisContent } from '../read/content.ts';
import type { Claim } from './claim-marks.ts';
import type { RecordSentence } from './record-sentences.ts';

/** A text that an entry takes from a source or from the report that quotes it. */
export interface Credited extends RecordSentence {
  claim: Claim;
  /** The source, then the report. */
  ids: string[];
}

interface Cited {
  source: string;
  via?: string | undefined;
}

const getIds = ({ source, via }: Cited): string[] => (via ? [source, via] : [source]);

/** The texts of an entry that belong to one source each. */
export const getCredited = memoiseByObject((claim: Claim): Credited[] => [
  ...claim.data.evidence.flatMap((item, index) =>
    (['shows', 'excerpt'] as const).flatMap((field) => {
      const text = item[field];
      return text ? [{ claim, ids: getIds(item), path: ['evidence', index, field], text }] : [];
    }),
  ),
  ...claim.data.since.map((later, index) => ({
    claim,
    ids: getIds(later),
    path: ['since', index, 'finding'],
    text: later.finding,
  })),
]);

/** The texts of all entries, by the source or report that was read. */
export const getCreditedBySource = ({ claims }: AnalysisContent): Map<string, Credited[]> =>
  Map.groupBy(getValid(claims).flatMap(getCredited), ({ ids }) => ids.at(-1) ?? '');
