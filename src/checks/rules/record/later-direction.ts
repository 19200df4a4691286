/**
 * A finding that calls later numbers higher or lower agrees with the later findings.
 *
 * Bad: `finding: The port's count; the auditor later counted more.` of 1,200 passengers where the later finding has 1,180
 *
 * Good: `finding: The port's count; the auditor later counted fewer.`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { getNumbers } from '../../language/quantities/compare-quantities.ts';
import { findLaterDirections } from '../../language/quantities/later-directions.ts';
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

/** The middle of a range, the number itself, or its only end. */
const getMiddle = (numbers: number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, each) => sum + each) / numbers.length;

/** Whether each later number is greater than the one before, without repetitions. */
const getSteps = (claim: ClaimData): boolean[] => {
  const numbers = [claim, ...claim.since].flatMap((item) => getMiddle(getNumbers(item)) ?? []);
  const steps = numbers
    .slice(1)
    .flatMap((next, index) => (next === numbers[index] ? [] : [next > (numbers[index] ?? next)]));
  return steps.filter((step, index) => step !== steps[index - 1]);
};

export const laterDirection: AnalysisRule = {
  id: 'later-direction',
  guesses: true,
  language: 'en',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      const steps = getSteps(data);
      if (getNumbers(data).length === 0 || steps.length === 0) continue;
      for (const { words, isMore } of findLaterDirections(data.finding))
        if (isMore.some((isHigher, index) => (steps[index] ?? isHigher) !== isHigher))
          report(
            file,
            at('finding'),
            `Unexpected "${words}", expected the direction of the later findings.`,
          );
    }
  },
};
