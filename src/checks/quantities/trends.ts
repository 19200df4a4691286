/** Finds trends: "fell from 2018 to 2021", "tripled from 40 to 120", "rises from 30 to 85". */
import type { Claim } from '../record/claim-marks.ts';
import { findDurations } from './durations.ts';
import { toYear } from './measures.ts';
import { findTimes, hasRatio } from './multiples.ts';
import { findQuantities, isSymbol, type FoundDate, type Quantity } from './quantities.ts';

/** A verb of a trend, with the two dates or the numbers that follow it. */
export interface Trend {
  words: string;
  start: number;
  /** True when the verb says that something became more. */
  isRise: boolean;
  dates: FoundDate[];
  numbers: number[];
}

const rise =
  'rose|rises?|rising|risen|grew|grows?|growing|grown|increase[sd]?|increasing|climb(?:s|ed|ing)?|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|quadrupl(?:e[sd]?|ing)';
const fall =
  'fell|falls?|falling|fallen|shrank|shrinks?|shrinking|declin(?:e[sd]?|ing)|drop(?:s|ped|ping)?|decreas(?:e[sd]?|ing)|sank|sinks?|halv(?:e[sd]?|ing)';

/** Up to the end of the clause; a dot or comma inside a number does not end it. */
const pattern = new RegExp(
  `\\b(?:(?<rise>${rise})|(?:${fall}))\\b(?<between>[^.,;:]{0,40}?)\\bfrom\\s(?<clause>(?:(?!\\s(?:and|but|then|while|before|after)\\s)[^.,;:]|[.,:](?=\\d))*)`,
  'giu',
);

const toDate = (quantity: Quantity): FoundDate[] => {
  const date = quantity.date ?? toYear(quantity);
  return date?.year ? [date] : [];
};

const toNumber = (quantity: Quantity): number[] =>
  quantity.value === undefined || quantity.date || toYear(quantity) || isSymbol(quantity)
    ? []
    : [quantity.value];

/** Every trend of a text. */
export const findTrends = (text: string): Trend[] =>
  [...text.matchAll(pattern)].map((match) => {
    const { clause = '', rise } = match.groups ?? {};
    const lengths = findDurations(clause);
    const quantities = findQuantities(clause).filter(
      ({ start, end }) => !lengths.some((length) => start < length.end && end > length.start),
    );
    return {
      words: match[0].trimEnd(),
      start: match.index,
      isRise: rise !== undefined,
      dates: quantities.flatMap(toDate),
      numbers: quantities.flatMap(toNumber),
    };
  });

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
