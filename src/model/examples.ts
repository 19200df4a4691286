/** A statement of each verdict to show how marks look: the fewest marked letters that say something. */
import { verdicts } from '../schemas/claim.ts';
import type { Analysis, Claim } from './analysis.ts';

/** A claim with the words that carry it. */
export type Example = Pick<Claim, 'id' | 'number' | 'verdict'> & { words: string };

const isMarked = (claim: Claim): claim is Claim & { words: string } => claim.words !== undefined;

/** Fewer letters, such as "to 50", say little without their sentence. */
const fewest = 8;

/** By how much words are too long; those that are too short come after all others, the longest first. */
const getExcess = ({ words: { length } }: { words: string }): number =>
  length >= fewest ? length - fewest : 1000 - length;

/** In the order of the verdicts; verdicts without a marked statement have none. */
export const getExamples = ({ claims }: Pick<Analysis, 'claims'>): Example[] =>
  verdicts.flatMap((verdict) => {
    const marked = claims.filter((claim) => claim.verdict === verdict).filter(isMarked);
    return marked.toSorted((a, b) => getExcess(a) - getExcess(b)).slice(0, 1);
  });
