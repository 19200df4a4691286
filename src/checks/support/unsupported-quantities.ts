/** Compares numbers in texts without marks with the claims in scope. */
import type { Claim } from '../texts/claim-marks.ts';
import type { ClaimValues } from './claim-values.ts';
import { getFullNumbers, isAmong } from '../language/quantities/compare-quantities.ts';
import { findMeasureMismatches } from '../language/quantities/compare-measures.ts';
import { findMeasures, toYear, type Measure } from '../language/quantities/measures.ts';
import { findQuantities } from '../language/quantities/quantities.ts';
import type { Quantity } from '../language/quantities/quantity.ts';
import { isEnglish } from '../../schemas/language.ts';
import { getStems } from '../language/words/stems.ts';
import { areCompatible } from '../language/quantities/iso-dates.ts';

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
const findDifferences = (measure: Measure, values: ClaimValues, language: string): string[] => {
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

/** Whether a number is the claim's own, and not one given by evidence or a later finding. */
const isOwn = ({ value }: Measure, { claim: { data } }: ClaimValues): boolean =>
  getFullNumbers(data, data.unit).includes(value);

/** Claims that date the number of a measure or, when none does, all that have it. */
const getDatedOwners = ({ value, date }: Measure, owners: ClaimValues[]): ClaimValues[] => {
  const dated = owners.filter((owner) => owner.dated.some((each) => each.value === value));
  return date && dated.length > 0 ? dated : owners;
};

/** The most likely claim for a measure, and the differences between them. */
const findNearest = (measure: Measure, owners: ClaimValues[], language: string) =>
  getDatedOwners(measure, owners)
    .map((owner) => ({ owner, differences: findDifferences(measure, owner, language) }))
    .sort(
      (a, b) =>
        a.differences.length - b.differences.length ||
        Number(isOwn(measure, b.owner)) - Number(isOwn(measure, a.owner)),
    )[0];

/** A number that no claim in scope has, and the reason. */
export interface Unsupported {
  quantity: Quantity;
  reason: string;
}

/** How many more words of a phrase a claim must have than others before their dates are compared. */
const enough = 2;

/** A phrase with more words than this identifies a claim that has them all. */
const long = 2;

/** The words before a date, back to the previous date or the beginning of its clause. */
const getPhrase = (text: string, { start, end }: Quantity): Set<string> => {
  const dates = findQuantities(text).filter((each) => each.date ?? toYear(each));
  const previous = dates.findLast((each) => each.end <= start);
  const clause = text.slice(previous?.end ?? 0, end).replace(/^[^]*[.;:]\s/u, '');
  return new Set(getStems(clause));
};

/** A date of another claim, when the claim that shares the phrase has other dates. */
const findOtherDate = (
  text: string,
  quantity: Quantity,
  claims: ClaimValues[],
  owners: ClaimValues[],
): Unsupported[] => {
  const date = quantity.date ?? toYear(quantity);
  const phrase = getPhrase(text, quantity);
  const count = ({ stems }: ClaimValues) => [...phrase].filter((stem) => stems.has(stem)).length;
  const nearest = claims.toSorted((a, b) => count(b) - count(a))[0];
  if (!date || !nearest || nearest.dates.length === 0) return [];
  const most = Math.max(...owners.map(count));
  // A claim that has the whole of a long phrase is meant, even when others have most of it.
  const isWhole = count(nearest) >= phrase.size && phrase.size > long;
  const least = isWhole ? 1 : enough;
  if (count(nearest) - most < least || nearest.dates.some((known) => areCompatible(date, known)))
    return [];
  const { id, data } = nearest.claim;
  return [{ quantity, reason: `a date that is not in "${id}": "${data.statement}"` }];
};

/** The numbers in a text that no claim supports. `where` completes the message "a claim that …". */
export const findUnsupported = (
  text: string,
  quantities: Quantity[],
  claims: ClaimValues[],
  where: string,
  language: string,
): Unsupported[] => {
  const measures = findMeasures(text);
  return quantities.flatMap((quantity): Unsupported[] => {
    const owners = claims.filter(({ quantities: known }) => isAmong(quantity, known));
    if (owners.length === 0)
      return [{ quantity, reason: `expected a number or date of a claim that ${where}` }];
    const measure = measures.find((each) => each.quantity.start === quantity.start);
    if (!measure) return findOtherDate(text, quantity, claims, owners);
    const nearest = findNearest(measure, owners, language);
    if (!nearest) return [];
    const { id, data } = nearest.owner.claim;
    return nearest.differences.map((difference) => ({
      quantity,
      reason: `${difference}: "${id}" says "${data.statement}"`,
    }));
  });
};
