/** Checks whether claims support a multiple or share: "doubled", "a third of them". */
import { findFractions, type Count } from '../language/quantities/counts.ts';
import { findMeasures } from '../language/quantities/measures.ts';
import { findTimes, hasRatio, type Times } from '../language/quantities/multiples.ts';
import type { Claim } from '../texts/claim-marks.ts';
import type { ComputedText } from '../texts/computed-texts.ts';
import { getEntryTexts } from '../texts/entry-texts.ts';

/** Comparable numbers, sorted by date: same unit, lower ends and upper ends separately. */
const getSeries = (claims: Claim[]): number[][] => {
  const sorted = claims.toSorted((a, b) => ((a.data.asOf ?? '') < (b.data.asOf ?? '') ? -1 : 1));
  return [...Map.groupBy(sorted, ({ data }) => data.unit ?? '').values()].flatMap((group) => [
    group.flatMap(({ data }) => data.value ?? data.low ?? []),
    group.flatMap(({ data }) => data.value ?? data.high ?? []),
    ...group.map(({ data }) => [data, ...data.since].flatMap(({ value }) => value ?? [])),
  ]);
};

/** The numbers of each statement, in both orders: "334 attacks, against 60". */
const getStated = (claims: Claim[]): number[][] =>
  claims.flatMap(({ data }) => {
    const numbers = findMeasures(data.statement).map(({ value }) => value);
    return [numbers, numbers.toReversed()];
  });

/** Whether an entry has the multiple, or two of its numbers have that ratio. */
export const isMultipleSupported = (times: Times, claims: Claim[]): boolean =>
  claims
    .flatMap(({ data }) => getEntryTexts(data))
    .some((text) => findTimes(text).some(({ factor }) => factor === times.factor)) ||
  [...getSeries(claims), ...getStated(claims)].some((numbers) => hasRatio(times, numbers));

/** Whether the share is within marked words, which other rules compare with their claim. */
export const isMarked = ({ start, end }: Count, { marks }: ComputedText): boolean =>
  marks.some((mark) => mark.start < end && mark.end > start);

/** Whether an entry has the share, or two numbers of the marked claims have that ratio. */
export const isShareSupported = ({ value }: Count, { claims, marks }: ComputedText): boolean => {
  const share = Number(value);
  const times = { words: '', start: 0, factor: share, low: share * 0.9, high: share * 1.1 };
  return (
    claims
      .flatMap(({ data }) => getEntryTexts(data))
      .some((text) => findFractions(text).some((other) => other.value === value)) ||
    getSeries(marks.length > 0 ? claims : []).some(
      (numbers) => hasRatio(times, numbers) || hasRatio(times, numbers.toReversed()),
    )
  );
};

/** "A third of them" is a share; "a third boat" and "half past" are not. */
export const findShares = (words: string): Count[] =>
  findFractions(words).filter(
    ({ start, end }) =>
      /^\sof\b/i.test(words.slice(end)) &&
      !/\b(?:first|second|latter|other|better)\s$/i.test(words.slice(0, start)),
  );
