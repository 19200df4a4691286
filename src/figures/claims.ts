/** Takes numbers, dates and statements for figures from claims. */
import type { ClaimData } from '../schemas/claim.ts';
import type { EditorialDate } from '../schemas/date.ts';
import type { Amount, Counted } from './figure.ts';

/** The fields of a claim that figures use. */
export type ClaimNumbers = Pick<ClaimData, 'statement' | 'value' | 'low' | 'high' | 'asOf'>;

/** Claims by id. */
export type Claims = Readonly<Record<string, ClaimNumbers>>;

/** The claim with an id; undefined when there is none. */
export const getClaim = (id: string, claims: Claims): ClaimNumbers | undefined =>
  Object.hasOwn(claims, id) ? claims[id] : undefined;

/** The claim with an id; throws when there is none. */
export const requireClaim = (id: string, claims: Claims): ClaimNumbers => {
  const claim = getClaim(id, claims);
  if (claim) return claim;
  throw new Error(`Unexpected claim "${id}", expected an id of claims.yaml.`);
};

/** The number or range of a claim; undefined when it has none. */
export const getAmount = ({ value, low, high }: ClaimNumbers): Amount | undefined => {
  if (low !== undefined && high !== undefined) return { low, high };
  if (value !== undefined) return { value };
  if (low !== undefined) return { low };
  return high === undefined ? undefined : { high };
};

/** Throws when a value is missing, although findProblems should have reported it. */
const assertDefined = <T>(value: T | undefined, what: string): T => {
  if (value !== undefined) return value;
  throw new Error(`Expected ${what}, found none.`);
};

/** The date of a claim. */
export const requireDate = (id: string, claims: Claims): EditorialDate =>
  assertDefined(requireClaim(id, claims).asOf, `claim "${id}" to have a date (asOf)`);

/** Adds the number and date of its claim to a point. */
export const countPoint = <Point extends { claim: string }>(
  point: Point,
  claims: Claims,
): Counted<Point> => ({
  ...point,
  amount: assertDefined(
    getAmount(requireClaim(point.claim, claims)),
    `claim "${point.claim}" to have a number (value, low or high)`,
  ),
  date: requireDate(point.claim, claims),
});
