/** The words of a unit that name what it counts. */
import { getStems } from '../words/stems.ts';
import { getCurrency } from './measure-words.ts';
import { getFactor } from './multipliers.ts';

/** Words that measure and count nothing: times and money. */
const measures = new Set('hour day week month year dollar euro pound cent sterling'.split(' '));

/** Words of a sum of money that say how much, or of which country. */
const amounts =
  /\b(?:dozens?|hundred|thousand|million|billion|bn|m|k|US|American|Canadian|Australian)\b/g;

/** Stems of the words that name what is counted, in their order: none of "million US dollars". */
export const getCountedStems = (unit: string): string[] =>
  getStems(getCurrency(unit) ? unit.replace(amounts, '') : unit).filter(
    (stem) => !measures.has(stem),
  );

/** The people of a group under any of these names. */
const people = new Set(getStems('members fighters operatives militants combatants'));

const outcomes = getStems('killed injured wounded');

/** What a unit counts: "US dollars" of "million US dollars". */
const getCounted = (unit: string): Set<string> =>
  new Set(
    getStems(unit)
      .filter((stem) => getFactor(stem) === undefined)
      .map((stem) => (people.has(stem) ? 'member' : stem)),
  );

/** Whether one unit names the same as the other, more or less closely, and what happened to it. */
export const isSameUnit = (one: string, other: string): boolean => {
  const [left, right] = [getCounted(one), getCounted(other)];
  const hasSameOutcomes = outcomes.every((outcome) => left.has(outcome) === right.has(outcome));
  return hasSameOutcomes && (left.isSubsetOf(right) || right.isSubsetOf(left));
};
