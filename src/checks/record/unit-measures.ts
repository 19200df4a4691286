/** The numbers of a text that can be those of a claim with a unit. */
import { findMeasures } from '../language/quantities/measures.ts';
import { isNotable } from '../language/quantities/quantities.ts';
import { getStems } from '../language/words/stems.ts';

/** "55 more" is how far two numbers differ, "55 more than 30 people" too. */
const isDifference = (text: string, end: number): boolean =>
  /^\s(?:\p{L}+\s)?(?:more|fewer|less)\b/u.test(text.slice(end));

/** Numbers that count the same as the unit, or that say nothing of what they count. */
export const findOfUnit = (text: string, unit = ''): number[] =>
  findMeasures(text)
    .filter(
      ({ quantity, nouns }) =>
        isNotable(quantity) &&
        !isDifference(text, quantity.end) &&
        (nouns.length === 0 || nouns.some((noun) => getStems(unit).includes(noun))),
    )
    .map(({ value }) => value);
