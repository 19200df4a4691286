/** The numbers of an entry of the record with the words around them. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { getFullNumbers, getNumbers } from '../language/quantities/compare-quantities.ts';
import { getFoundTexts } from '../texts/entry-words.ts';
import { getCurrency, getOutcomes, getRate } from '../language/quantities/measure-words.ts';
import { findMeasuringUnit } from '../language/quantities/measuring-units.ts';
import { findMeasures, type Measure } from '../language/quantities/measures.ts';
import { getStems } from '../language/words/stems.ts';

/** Adds the unit, which a statement may leave out, to a claim's number: "million US dollars a year". */
const addUnit = (measure: Measure, unit: string): Measure => ({
  ...measure,
  currency: measure.currency ?? getCurrency(unit),
  unit: measure.unit ?? findMeasuringUnit(unit)?.name,
  rate: measure.rate ?? getRate(unit),
  outcomes: new Set([...measure.outcomes, ...getOutcomes(unit)]),
  nouns: [...measure.nouns, ...getStems(unit)],
});

/** The numbers that an entry has as values, each with its unit. */
export const getValueMeasures = memoiseByObject((claim: ClaimData): Measure[] =>
  claim.unit === undefined
    ? []
    : [claim, ...claim.evidence, ...claim.since]
        .flatMap(getNumbers)
        .flatMap((value) => findMeasures(`${value} ${claim.unit}`)),
);

/** Numbers of the statement, with what the unit says of the claim's own. */
export const getOwnMeasures = memoiseByObject((claim: ClaimData): Measure[] => {
  const own = new Set(getFullNumbers(claim, claim.unit));
  return findMeasures(`${claim.statement} | ${claim.scope ?? ''}`).flatMap((measure) =>
    claim.unit && own.has(measure.value) ? [measure, addUnit(measure, claim.unit)] : [measure],
  );
});

/** Numbers of the statement, of the evidence and of later findings. */
export const getAllMeasures = memoiseByObject((claim: ClaimData): Measure[] => [
  ...getOwnMeasures(claim),
  ...getFoundTexts(claim).flatMap(findMeasures),
]);
