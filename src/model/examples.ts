/** A statement of each verdict to show how marks look: the one whose marked words come nearest to a good length. */
import { verdicts } from '../schemas/claim.ts';
import type { Analysis, Claim } from './analysis.ts';

/** A claim with the words that carry it. */
export type Example = Pick<Claim, 'id' | 'number' | 'verdict'> & { words: string };

const isMarked = (claim: Claim): claim is Claim & { words: string } => claim.words !== undefined;

/** Number of characters that fills a line of the guide. */
const goodLength = 12;

const getDistance = (words: string): number => Math.abs(words.length - goodLength);

/** In the order of the verdicts; verdicts without a marked statement have none. */
export const getExamples = ({ claims }: Pick<Analysis, 'claims'>): Example[] =>
  verdicts.flatMap((verdict) => {
    const marked = claims.filter((claim) => claim.verdict === verdict).filter(isMarked);
    return marked.toSorted((a, b) => getDistance(a.words) - getDistance(b.words)).slice(0, 1);
  });
