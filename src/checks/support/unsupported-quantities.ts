/** Compares numbers in texts without marks with the claims in scope. */
import { getFullNumbers, isAmong } from '../language/quantities/compare-quantities.ts';
import { findMeasures, type Measure } from '../language/quantities/measures.ts';
import type { Quantity } from '../language/quantities/quantity.ts';
import type { ClaimValues } from './claim-values.ts';
import { findDifferences } from './measure-differences.ts';
import { describeOtherDate } from './other-dates.ts';

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

/** Says how a measure differs from the most likely claim. */
const describeDifferences = (
  measure: Measure,
  owners: ClaimValues[],
  language: string,
): string[] => {
  const nearest = findNearest(measure, owners, language);
  if (!nearest) return [];
  const { id, data } = nearest.owner.claim;
  return nearest.differences.map((difference) => `${difference}: "${id}" says "${data.statement}"`);
};

/** A number that no claim in scope has, and the reason. */
export interface Unsupported {
  quantity: Quantity;
  reason: string;
}

/** The numbers in a text that no claim supports. `where` completes the message "a claim that …". */
export const findUnsupported = (
  text: string,
  quantities: Quantity[],
  claims: ClaimValues[],
  where: string,
  language: string,
): Unsupported[] => {
  const measures = findMeasures(text);
  const describe = (quantity: Quantity): string[] => {
    const owners = claims.filter(({ quantities: known }) => isAmong(quantity, known));
    if (owners.length === 0) return [`expected a number or date of a claim that ${where}`];
    const measure = measures.find((each) => each.quantity.start === quantity.start);
    return measure
      ? describeDifferences(measure, owners, language)
      : describeOtherDate(text, quantity, claims, owners);
  };
  return quantities.flatMap((quantity) =>
    describe(quantity).map((reason) => ({ quantity, reason })),
  );
};
