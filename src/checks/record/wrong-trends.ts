/** Finds trends of a text that the numbers of the record at their ends belie. */
import { findTimes, hasRatio } from '../quantities/multiples.ts';
import type { FoundDate } from '../quantities/quantities.ts';
import { findTrends, type Trend } from '../quantities/trends.ts';
import type { Claim } from './claim-marks.ts';

const isWithin = ({ data: { asOf = '' } }: Claim, { year, month, day }: FoundDate): boolean => {
  const [ownYear, ownMonth, ownDay] = asOf.split('-').map(Number);
  return ownYear === year && (!month || ownMonth === month) && (!day || ownDay === day);
};

const getEnds = ({ data: { value, low, high } }: Claim): number[] =>
  [value, low, high].filter((number) => number !== undefined);

/** The numbers of one unit and scope at the first date, each with each at the second. */
const getPairs = ({ dates: [from, to] }: Trend, claims: Claim[]): [number, number][] => {
  if (!from || !to) return [];
  const groups = Map.groupBy(claims, ({ data }) => `${data.unit ?? ''} ${data.scope ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const at = (date: FoundDate) => group.filter((claim) => isWithin(claim, date)).map(getEnds);
    return at(from).flatMap((early) =>
      at(to).flatMap((late) =>
        early.flatMap((number, index): [number, number][] => {
          const later = late[index];
          return early.length === late.length && later !== undefined ? [[number, later]] : [];
        }),
      ),
    );
  });
};

/** Numbers that the trend itself names: one and one, or two ranges. */
const getNamedPairs = ({ numbers }: Trend): [number, number][] => {
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
  if (numbers.length === 2) return [[first, second]];
  return numbers.length === 4
    ? [
        [first, third],
        [second, fourth],
      ]
    : [];
};

const isBorneOut = ({ isRise, words }: Trend, pairs: [number, number][]): boolean => {
  const [times] = findTimes(words);
  return pairs.some(([early, late]) =>
    times ? hasRatio(times, [early, late]) : isRise ? late > early : late < early,
  );
};

/** Trends that the numbers at their ends belie; a trend whose ends have no numbers is not judged. */
export const findWrongTrends = (text: string, claims: Claim[]): Trend[] =>
  findTrends(text).filter((trend) => {
    const named = getNamedPairs(trend);
    const pairs =
      named.length > 0 ? named : trend.numbers.length > 0 ? [] : getPairs(trend, claims);
    return pairs.length > 0 && !isBorneOut(trend, pairs);
  });
