/** A statement of each verdict to show how marks look: the one whose marked words are the fewest letters. */
import { verdicts } from '../schemas/claim.ts';
import type { Analysis, Claim } from './analysis.ts';

/** A claim with the words that carry it. */
export type Example = Pick<Claim, 'id' | 'number' | 'verdict'> & { words: string };

const isMarked = (claim: Claim): claim is Claim & { words: string } => claim.words !== undefined;

/** In the order of the verdicts; verdicts without a marked statement have none. */
export const getExamples = ({ claims }: Pick<Analysis, 'claims'>): Example[] =>
  verdicts.flatMap((verdict) => {
    const marked = claims.filter((claim) => claim.verdict === verdict).filter(isMarked);
    return marked.toSorted((a, b) => a.words.length - b.words.length).slice(0, 1);
  });
