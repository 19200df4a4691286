/** How many statements of a record stand how: counted, never written by hand. */
import type { Claim } from './analysis.ts';
import { verdicts, type Verdict } from '../schemas/claim.ts';

export interface Balance {
  total: number;
  /** Verdicts that occur, in their fixed order. */
  counts: { verdict: Verdict; count: number }[];
}

/** Counts a record by verdict. */
export const getBalance = (claims: Pick<Claim, 'verdict'>[]): Balance => ({
  total: claims.length,
  counts: verdicts
    .map((verdict) => ({
      verdict,
      count: claims.filter((claim) => claim.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0),
});

/** How a count reads in a sentence; the words after the number. */
const getCountWords = (verdict: Verdict, count: number): string => {
  if (verdict === 'assessment' && count > 1) return 'assessments';
  return verdict.replace(', ', ' but ');
};

export const getBalanceWords = ({ total, counts }: Balance): string => {
  const each = counts.map(({ verdict, count }) => `${count} ${getCountWords(verdict, count)}`);
  return `${total} ${total === 1 ? 'statement' : 'statements'} on the record: ${each.join(', ')}`;
};
