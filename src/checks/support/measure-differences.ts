/** Compares a number in a text with the number of a claim, and the words that qualify both. */
import { isEnglish } from '../../schemas/language.ts';
import { findMeasureMismatches } from '../language/quantities/compare-measures.ts';
import { getFullNumbers } from '../language/quantities/compare-quantities.ts';
import { areCompatible } from '../language/quantities/iso-dates.ts';
import type { Measure } from '../language/quantities/measures.ts';
import type { Claim } from '../texts/claim-marks.ts';
import type { ClaimValues } from './claim-values.ts';

/** The claim's own number without any qualifier. */
const getPlainMeasures = (measure: Measure, { data }: Claim): Measure[] =>
  getFullNumbers(data, data.unit).map((value) => ({
    ...measure,
    value,
    bound: 'exactly',
    isRange: true,
    outcomes: new Set(),
  }));

const getKilled = (outcome: string): string => (outcome === 'killed' ? 'kill' : outcome);

/** The outcome in a measure, when the claim mentions no such outcome. */
const findOtherOutcome = ({ outcomes }: Measure, same: Measure[], stems: Set<string>): string[] => {
  const isSpoken =
    outcomes.size === 0 ||
    same.some((each) => each.outcomes.size > 0) ||
    [...outcomes].some((each) => stems.has(getKilled(each)));
  return isSpoken ? [] : [`"${[...outcomes].join(' and ')}", which that claim does not mention`];
};

const findOtherNoun = ({ nouns }: Measure, stems: Set<string>): string[] =>
  nouns.length === 0 || nouns.some((noun) => stems.has(noun))
    ? []
    : [`"${nouns[0]}", which that claim does not count`];

const isOtherDate = ({ value, date }: Measure, { dates, dated }: ClaimValues): boolean => {
  const own = dated.filter((each) => each.value === value).flatMap((each) => each.dates);
  const possible = own.length > 0 ? own : dates;
  return (
    date !== undefined &&
    possible.length > 0 &&
    !possible.some((known) => areCompatible(date, known))
  );
};

/** All differences between a measure and a claim's number; empty when they can be the same. */
export const findDifferences = (
  measure: Measure,
  values: ClaimValues,
  language: string,
): string[] => {
  const { measures, stems, claim } = values;
  const all = [...measures, ...getPlainMeasures(measure, claim)];
  const same = measures.filter(({ value }) => value === measure.value);
  const mismatches = findMeasureMismatches(measure, same.length > 0 ? same : all).map(
    ({ found, expected }) => `"${found}" where that claim has "${expected}"`,
  );
  return [
    ...mismatches,
    ...findOtherOutcome(measure, same, stems),
    // In other languages, the noun may precede its number or be inflected.
    ...(isEnglish(language) ? findOtherNoun(measure, stems) : []),
    ...(mismatches.length === 0 && isOtherDate(measure, values)
      ? ['a date that is not in that claim']
      : []),
  ];
};
