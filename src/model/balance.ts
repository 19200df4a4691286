/** How many statements of a record stand how: counted, never written by hand. */
import type { Claim } from './analysis.ts';
import { verdicts, type Verdict } from './claim-schema.ts';

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
  if (verdict === 'record differs') return 'where the record differs';
  if (verdict === 'assessment' && count > 1) return 'assessments';
  return verdict.replace(', ', ' but ');
};

/** The balance as one clause: "84 statements on the record: 40 confirmed, 10 where the record differs". */
export const getBalanceWords = ({ total, counts }: Balance): string => {
  const each = counts.map(({ verdict, count }) => `${count} ${getCountWords(verdict, count)}`);
  return `${total} ${total === 1 ? 'statement' : 'statements'} on the record: ${each.join(', ')}`;
};
