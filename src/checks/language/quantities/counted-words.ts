/** Finds the nouns in a unit that say what is counted. */
import { getStems } from '../words/stems.ts';
import { getCurrency } from './measure-words.ts';
import { getFactor } from './multipliers.ts';

/** Units of time and money, which count no things. */
const measures = new Set('hour day week month year dollar euro pound cent sterling'.split(' '));

/** Words in an amount of money that give its size or its country. */
const amounts =
  /\b(?:dozens?|hundred|thousand|million|billion|bn|m|k|US|American|Canadian|Australian)\b/g;

/** Stems of the words that name what is counted, in order; empty for "million US dollars". */
export const getCountedStems = (unit: string): string[] =>
  getStems(getCurrency(unit) ? unit.replace(amounts, '') : unit).filter(
    (stem) => !measures.has(stem),
  );

/** Stems that mean a member of a group, which are treated as synonyms. */
const people = new Set(getStems('members fighters operatives militants combatants'));

const outcomes = getStems('killed injured wounded');

/** What a unit counts, without multipliers: "US dollars" for "million US dollars". */
const getCountedSet = (unit: string): Set<string> =>
  new Set(
    getStems(unit)
      .filter((stem) => getFactor(stem) === undefined)
      .map((stem) => (people.has(stem) ? 'member' : stem)),
  );

/** Whether two units count the same thing, one perhaps more specifically, with the same outcome. */
export const isSameUnit = (one: string, other: string): boolean => {
  const [left, right] = [getCountedSet(one), getCountedSet(other)];
  const hasSameOutcomes = outcomes.every((outcome) => left.has(outcome) === right.has(outcome));
  return hasSameOutcomes && (left.isSubsetOf(right) || right.isSubsetOf(left));
};
