/**
 * Evidence of a confirmed claim counts the same things as often as the statement.
 *
 * Bad: `statement: The last crossing, on 3 April 2031, had three pilots.` with "The paper saw four pilots." in its evidence
 *
 * Good: the same statement with "The paper saw three pilots."
 */
import type { EvidenceData } from '../../../schemas/claim.ts';
import { getValid } from '../../read/content.ts';
import { isContrast } from '../../language/words/contrast.ts';
import { findCounts, findMismatch } from '../../language/quantities/counts.ts';
import { isConfirming } from '../../support/confirming.ts';
import { describeVerdict, type Claim } from '../../texts/claim-marks.ts';
import type { AnalysisRule } from '../../rule.ts';

/** A count in the evidence that differs from the statement: "three boats" and "two boats". */
const findOtherCounts = ({ data }: Claim, { shows, excerpt = '' }: EvidenceData) => {
  if (isContrast(shows)) return [];
  const found = [shows, excerpt].flatMap(findCounts);
  const has = (value: number | string) => found.some((count) => count.value === value);
  return findCounts(data.statement)
    .filter(
      ({ value, nouns }) =>
        typeof value === 'number' && value > 0 && nouns.length > 0 && !has(value),
    )
    .flatMap((count) => {
      const alike = found.filter(
        (other) => other.nouns[0] === count.nouns[0] && typeof other.value === 'number',
      );
      return alike.length > 0 && findMismatch(count, found) ? [{ count, other: alike[0] }] : [];
    });
};

export const evidenceCount: AnalysisRule = {
  id: 'evidence-count',
  guesses: true,
  check: ({ claims }, report) => {
    for (const claim of getValid(claims).filter(isConfirming))
      claim.data.evidence.forEach((item, index) => {
        for (const { count, other } of findOtherCounts(claim, item))
          report(
            claim.file,
            claim.at('evidence', index, 'shows'),
            `Unexpected "${other?.words} ${other?.nouns[0] ?? ''}" in the evidence of ${describeVerdict(claim)}, expected "${count.words}" as in the statement.`,
          );
      });
  },
};
