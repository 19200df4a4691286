/** A statement of each verdict to show how marks look: the first in the text whose words are short but say something. */
import { verdicts } from '../schemas/claim.ts';
import type { Analysis, Claim } from './analysis.ts';

/** A claim with the words that carry it. */
export type Example = Pick<Claim, 'id' | 'number' | 'verdict'> & { words: string };

const isMarked = (claim: Claim): claim is Claim & { words: string } => claim.words !== undefined;

/** Fewer letters, such as "to 50", say little without their sentence; more take several lines. */
const fewest = 8;
const most = 14;

/** By how many letters words are too short or too long. */
const getMisfit = ({ words: { length } }: { words: string }): number =>
  Math.max(fewest - length, length - most, 0);

/** In the order of the verdicts; verdicts without a marked statement have none. */
export const getExamples = ({ claims }: Pick<Analysis, 'claims'>): Example[] =>
  verdicts.flatMap((verdict) => {
    const marked = claims.filter((claim) => claim.verdict === verdict).filter(isMarked);
    return marked.toSorted((a, b) => getMisfit(a) - getMisfit(b)).slice(0, 1);
  });
