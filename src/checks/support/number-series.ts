/** Groups the numbers of claims about the same thing into series along time. */
import type { FoundDate } from '../language/quantities/quantity.ts';
import type { Claim } from '../texts/claim-marks.ts';

/** Two numbers: the ends of a range, or those of two dates. */
export type Ends = [number, number];

/** Whether the number of a claim is of a date, as far as that is given. */
export const isDatedWithin = (
  { data: { asOf = '' } }: Claim,
  { year, month, day }: FoundDate,
): boolean => {
  const [ownYear, ownMonth, ownDay] = asOf.split('-').map(Number);
  return ownYear === year && (!month || ownMonth === month) && (!day || ownDay === day);
};

/** The lower and upper end of a claim's number; a single number is both. None for an open range. */
export const getEnds = ({ data: { value, low, high } }: Claim): Ends[] => {
  const [from, to] = [value ?? low, value ?? high];
  return from === undefined || to === undefined ? [] : [[from, to]];
};

/** The numbers of some claims at a date. */
const getEndsAt = (claims: Claim[], date: FoundDate): Ends[] =>
  claims.filter((claim) => isDatedWithin(claim, date)).flatMap(getEnds);

/** Claims grouped by unit and scope or, when no such group is complete, by unit. Assessments are left out. */
export const getGroups = (claims: Claim[], isComplete: (group: Claim[]) => boolean): Claim[][] => {
  const counted = claims.filter(({ data }) => data.verdict !== 'assessment');
  const group = (getKey: (claim: Claim) => string) =>
    [...Map.groupBy(counted, getKey).values()].filter(isComplete);
  const scoped = group(({ data }) => `${data.unit ?? ''} ${data.scope ?? ''}`);
  return scoped.length > 0 ? scoped : group(({ data }) => data.unit ?? '');
};

/** The claims in the order of their dates. */
export const sortByDate = (claims: Claim[]): Claim[] =>
  claims.toSorted((a, b) => ((a.data.asOf ?? '') < (b.data.asOf ?? '') ? -1 : 1));

/** Series of claims with numbers at both dates, each in the order of dates. */
export const getSeries = (claims: Claim[], from: FoundDate, to: FoundDate): Claim[][] =>
  getGroups(
    claims,
    (group) => getEndsAt(group, from).length > 0 && getEndsAt(group, to).length > 0,
  ).map(sortByDate);

/** Pairs the lower ends of two numbers, and the upper ends. */
export const pairEnds = ([low, high]: Ends, [lower, higher]: Ends): Ends[] => [
  [low, lower],
  [high, higher],
];

/** Whether the second number is higher, or for a fall lower. */
export const isTowards = (isRise: boolean, [early, late]: Ends): boolean =>
  isRise ? late > early : late < early;
