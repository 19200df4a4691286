/** Counts the statements of a record by verdict. */
import type { Claim } from './analysis.ts';
import { verdicts, type Verdict } from '../schemas/claim.ts';
import { getMessages } from '../wording/messages.ts';

/** The number of claims in a record, in total and by verdict. */
export interface VerdictCounts {
  total: number;
  /** Verdicts that occur, in their fixed order. */
  counts: { verdict: Verdict; count: number }[];
}

/** Counts the claims of a record by verdict. */
export const countVerdicts = (claims: Pick<Claim, 'verdict'>[]): VerdictCounts => ({
  total: claims.length,
  counts: verdicts
    .map((verdict) => ({
      verdict,
      count: claims.filter((claim) => claim.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0),
});

/** The counts as a sentence. */
export const formatVerdictCounts = ({ total, counts }: VerdictCounts, language: string): string => {
  const { verdicts: words, card } = getMessages(language);
  const each = counts.map(({ verdict, count }) => words[verdict].countedInSentence(count));
  return card.verdictCounts(total, each.join(', '));
};
