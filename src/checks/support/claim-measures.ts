/** The measures of an entry of the record. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { getFullNumbers, getNumbers } from '../language/quantities/compare-quantities.ts';
import { getFoundTexts } from '../texts/entry-texts.ts';
import { getCurrency, getOutcomes, getRate } from '../language/quantities/measure-words.ts';
import { findMeasuringUnit } from '../language/quantities/measuring-units.ts';
import { findMeasures, type Measure } from '../language/quantities/measures.ts';
import { getStems } from '../language/words/stems.ts';

/** Adds the claim's unit, which the statement may omit: "million US dollars a year". */
const addUnit = (measure: Measure, unit: string): Measure => ({
  ...measure,
  currency: measure.currency ?? getCurrency(unit),
  unit: measure.unit ?? findMeasuringUnit(unit)?.name,
  rate: measure.rate ?? getRate(unit),
  outcomes: new Set([...measure.outcomes, ...getOutcomes(unit)]),
  nouns: [...measure.nouns, ...getStems(unit)],
});

/** The numbers in the fields of an entry, each with its unit. */
export const getValueMeasures = memoiseByObject((claim: ClaimData): Measure[] =>
  claim.unit === undefined
    ? []
    : [claim, ...claim.evidence, ...claim.since]
        .flatMap(getNumbers)
        .flatMap((value) => findMeasures(`${value} ${claim.unit}`)),
);

/** Measures in the statement, with the claim's unit added to its own number. */
export const getOwnMeasures = memoiseByObject((claim: ClaimData): Measure[] => {
  const own = new Set(getFullNumbers(claim, claim.unit));
  return findMeasures(`${claim.statement} | ${claim.scope ?? ''}`).flatMap((measure) =>
    claim.unit && own.has(measure.value) ? [measure, addUnit(measure, claim.unit)] : [measure],
  );
});

/** Measures in the statement, the evidence and later findings. */
export const getAllMeasures = memoiseByObject((claim: ClaimData): Measure[] => [
  ...getOwnMeasures(claim),
  ...getFoundTexts(claim).flatMap(findMeasures),
]);
