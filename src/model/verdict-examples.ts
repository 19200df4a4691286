/** Selects an example of each verdict, to show what marks look like. */
import { verdicts } from '../schemas/claim.ts';
import type { Analysis, Claim } from './analysis.ts';

/** A claim and its marked words. */
export type Example = Pick<Claim, 'id' | 'number' | 'verdict'> & { words: string };

const isMarked = (claim: Claim): claim is Claim & { words: string } => claim.words !== undefined;

/** Minimum number of characters. Shorter words, such as "to 50", mean little without their sentence. */
const fewest = 8;
const most = 14;

/** By how many characters words are too short or too long. */
const getMisfit = ({ words: { length } }: { words: string }): number =>
  Math.max(fewest - length, length - most, 0);

/** An example of each verdict, in the order of verdicts. Verdicts without a marked claim have none. */
export const getExamples = ({ claims }: Pick<Analysis, 'claims'>): Example[] =>
  verdicts.flatMap((verdict) => {
    const marked = claims.filter((claim) => claim.verdict === verdict).filter(isMarked);
    return marked.toSorted((a, b) => getMisfit(a) - getMisfit(b)).slice(0, 1);
  });
