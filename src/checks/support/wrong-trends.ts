/** Finds trends in a text that contradict the numbers of the record. */
import { findTimes, hasRatio } from '../language/quantities/multiples.ts';
import { findTrends, type Trend } from '../language/quantities/trends.ts';
import type { Claim } from '../texts/claim-marks.ts';
import {
  getEnds,
  getSeries,
  isDatedWithin,
  isTowards,
  pairEnds,
  type Ends,
} from './number-series.ts';

/** Pairs of numbers along a trend: from its first date to its second, then between successive dates. */
const getSteps = ({ dates: [from, to] }: Trend, claims: Claim[]): Ends[][] => {
  if (!from || !to) return [];
  return getSeries(claims, from, to).flatMap((series) => {
    const first = series.findIndex((claim) => isDatedWithin(claim, from));
    const last = series.findLastIndex((claim) => isDatedWithin(claim, to));
    const ends = series.slice(first, last + 1).flatMap(getEnds);
    const [start, end] = [ends[0], ends.at(-1)];
    if (!start || !end) return [];
    const steps = ends.slice(1).map((next, index) => pairEnds(ends[index] ?? next, next));
    return [pairEnds(start, end), ...steps];
  });
};

/** Pairs of numbers that the trend itself gives: one pair, or two for ranges. */
const getNamedPairs = ({ numbers }: Trend): Ends[] => {
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
  if (numbers.length === 2) return [[first, second]];
  return numbers.length === 4
    ? [
        [first, third],
        [second, fourth],
      ]
    : [];
};

/** The step after the second date of a trend that reverses there; empty when its end is unknown. */
const getNextSteps = ({ dates: [from, to], isTurned }: Trend, claims: Claim[]): Ends[][] => {
  if (!from || !to || !isTurned) return [];
  return getSeries(claims, from, to).flatMap((series) => {
    const last = series.findLastIndex((claim) => isDatedWithin(claim, to));
    const [own, next] = series.slice(last, last + 2).map((claim) => getEnds(claim)[0]);
    return own && next ? [pairEnds(own, next)] : [];
  });
};

/** Whether numbers contradict a reversal: they continue in the same direction. */
const goesOn = (trend: Trend, claims: Claim[]): boolean => {
  const steps = getNextSteps(trend, claims);
  return (
    steps.length > 0 && steps.every((step) => step.every((ends) => isTowards(trend.isRise, ends)))
  );
};

/**
 * A multiple must be correct for the two ends. For a rise or fall, no intermediate step may have the
 * opposite direction.
 */
const isRight = ({ isRise, words }: Trend, [ends = [], ...steps]: Ends[][]): boolean => {
  const [times] = findTimes(words);
  if (times) return ends.some((each) => hasRatio(times, each));
  return (
    ends.some((each) => isTowards(isRise, each)) &&
    !steps.some((step) => step.every((each) => isTowards(!isRise, each)))
  );
};

/** Trends that the numbers contradict. A trend whose ends have no numbers is skipped. */
export const findWrongTrends = (text: string, claims: Claim[]): Trend[] =>
  findTrends(text).filter((trend) => {
    const named = getNamedPairs(trend);
    const steps = trend.numbers.length > 0 ? [named] : getSteps(trend, claims);
    return ((steps[0]?.length ?? 0) > 0 && !isRight(trend, steps)) || goesOn(trend, claims);
  });
