/** Selects the measures in a text that can be those of a claim with a given unit. */
import { findMeasures } from '../language/quantities/measures.ts';
import { isNotable } from '../language/quantities/quantities.ts';
import { getStems } from '../language/words/stems.ts';

/** A difference between two numbers: "55 more", "55 more than 30 people". */
const isDifference = (text: string, end: number): boolean =>
  /^\s(?:\p{L}+\s)?(?:more|fewer|less)\b/u.test(text.slice(end));

/** Values of the measures that count the same thing as the unit, or do not say what they count. */
export const findOfUnit = (text: string, unit = ''): number[] =>
  findMeasures(text)
    .filter(
      ({ quantity, nouns }) =>
        isNotable(quantity) &&
        !isDifference(text, quantity.end) &&
        (nouns.length === 0 || nouns.some((noun) => getStems(unit).includes(noun))),
    )
    .map(({ value }) => value);
