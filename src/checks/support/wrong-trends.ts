/** Finds trends in a text that contradict the numbers of the record. */
import { findTimes, hasRatio } from '../language/quantities/multiples.ts';
import type { FoundDate } from '../language/quantities/quantity.ts';
import { findTrends, type Trend } from '../language/quantities/trends.ts';
import type { Claim } from '../texts/claim-marks.ts';

const isDatedWithin = (
  { data: { asOf = '' } }: Claim,
  { year, month, day }: FoundDate,
): boolean => {
  const [ownYear, ownMonth, ownDay] = asOf.split('-').map(Number);
  return ownYear === year && (!month || ownMonth === month) && (!day || ownDay === day);
};

/** The lower and upper end of a claim's number; a single number is both. */
const getEnds = ({ data: { value, low, high } }: Claim): [number, number] | undefined => {
  const [from, to] = [value ?? low, value ?? high];
  return from === undefined || to === undefined ? undefined : [from, to];
};

type Ends = [number, number];

/** The numbers of some claims at a date. */
const getEndsAt = (claims: Claim[], date: FoundDate): Ends[] =>
  claims
    .filter((claim) => isDatedWithin(claim, date))
    .flatMap((claim) => {
      const ends = getEnds(claim);
      return ends ? [ends] : [];
    });

/** Claims grouped by unit and scope or, when no such group is complete, by unit. Assessments are left out. */
const getGroups = (claims: Claim[], isComplete: (group: Claim[]) => boolean): Claim[][] => {
  const counted = claims.filter(({ data }) => data.verdict !== 'assessment');
  const group = (getKey: (claim: Claim) => string) =>
    [...Map.groupBy(counted, getKey).values()].filter(isComplete);
  const scoped = group(({ data }) => `${data.unit ?? ''} ${data.scope ?? ''}`);
  return scoped.length > 0 ? scoped : group(({ data }) => data.unit ?? '');
};

const sortByDate = (claims: Claim[]): Claim[] =>
  claims.toSorted((a, b) => ((a.data.asOf ?? '') < (b.data.asOf ?? '') ? -1 : 1));

const pair = ([low, high]: Ends, [lower, higher]: Ends): Ends[] => [
  [low, lower],
  [high, higher],
];

/** Pairs of numbers along a trend: from its first date to its second, then between successive dates. */
const getSteps = ({ dates: [from, to] }: Trend, claims: Claim[]): Ends[][] => {
  if (!from || !to) return [];
  const hasBoth = (group: Claim[]) =>
    getEndsAt(group, from).length > 0 && getEndsAt(group, to).length > 0;
  return getGroups(claims, hasBoth).flatMap((group) => {
    const sorted = sortByDate(group);
    const first = sorted.findIndex((claim) => isDatedWithin(claim, from));
    const last = sorted.findLastIndex((claim) => isDatedWithin(claim, to));
    const ends = sorted.slice(first, last + 1).flatMap((claim) => {
      const own = getEnds(claim);
      return own ? [own] : [];
    });
    const [start, end] = [ends[0], ends.at(-1)];
    if (!start || !end) return [];
    const steps = ends.slice(1).map((next, index) => pair(ends[index] ?? next, next));
    return [pair(start, end), ...steps];
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

const isTowards = (isRise: boolean, [early, late]: Ends): boolean =>
  isRise ? late > early : late < early;

/** The step after the second date of a trend that reverses there; empty when its end is unknown. */
const getNextSteps = ({ dates: [from, to], isTurned }: Trend, claims: Claim[]): Ends[][] => {
  if (!from || !to || !isTurned) return [];
  const hasBoth = (group: Claim[]) =>
    getEndsAt(group, from).length > 0 && getEndsAt(group, to).length > 0;
  return getGroups(claims, hasBoth).flatMap((group) => {
    const sorted = sortByDate(group);
    const last = sorted.findLastIndex((claim) => isDatedWithin(claim, to));
    const [own, next] = sorted.slice(last, last + 2).map(getEnds);
    return own && next ? [pair(own, next)] : [];
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

/** Matches what a text says of early numbers: "The first counts proved too low". */
const early =
  /\b(?:first|early|earliest|initial)\s(?:counts?|tolls?|figures?|numbers?|estimates?|reports?)\b[^.,;:]*?\s(?<words>too (?:low|(?<high>high)))\b/giu;

/** Judgements on early numbers that the later numbers of the same thing contradict. */
export const findWrongFirst = (text: string, claims: Claim[]): Pick<Trend, 'words' | 'start'>[] =>
  [...text.matchAll(early)].flatMap(({ 0: whole, index, groups }) => {
    const words = groups?.['words'] ?? '';
    const isRise = groups?.['high'] === undefined;
    const pairs = getGroups(claims, (group) => group.length > 1).flatMap((group) => {
      const ends = sortByDate(group).flatMap((claim) => getEnds(claim)?.[0] ?? []);
      const [first, last] = [ends[0], ends.at(-1)];
      return first === undefined || last === undefined || first === last
        ? []
        : [[first, last] as Ends];
    });
    const isWrong = pairs.length > 0 && pairs.every((ends) => isTowards(!isRise, ends));
    return isWrong ? [{ words, start: index + whole.length - words.length }] : [];
  });

/** Trends that the numbers contradict. A trend whose ends have no numbers is skipped. */
export const findWrongTrends = (text: string, claims: Claim[]): Trend[] =>
  findTrends(text).filter((trend) => {
    const named = getNamedPairs(trend);
    const steps = trend.numbers.length > 0 ? [named] : getSteps(trend, claims);
    return ((steps[0]?.length ?? 0) > 0 && !isRight(trend, steps)) || goesOn(trend, claims);
  });
