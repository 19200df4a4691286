/** The numbers of a text that can be those of a claim with a unit. */
import { findMeasures } from '../quantities/measures.ts';
import { isNotable } from '../quantities/quantities.ts';
import { getStems } from '../words/stems.ts';

/** Numbers that count the same as the unit, or that say nothing of what they count. */
export const findOfUnit = (text: string, unit = ''): number[] =>
  findMeasures(text)
    .filter(
      ({ quantity, nouns }) =>
        isNotable(quantity) &&
        (nouns.length === 0 || nouns.some((noun) => getStems(unit).includes(noun))),
    )
    .map(({ value }) => value);
