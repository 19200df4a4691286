/** Problems in the data of a figure that its schema cannot express. */
import { type EditorialDate, isBefore } from '../schemas/date.ts';
import { getAmount, getClaim, type ClaimNumbers, type Claims } from './claims.ts';

/** A problem: the path of the field, and what was found and expected. */
export interface Problem {
  path: (string | number)[];
  message: string;
}

/** A list with the problem, or an empty list. */
export const problemIf = (isWrong: boolean, path: Problem['path'], message: string): Problem[] =>
  isWrong ? [{ path, message }] : [];

const expectOf = (claim: string, what: string): string =>
  `Expected claim "${claim}" to have ${what}, found none.`;

/** Reports a claim without a number. Unknown claims are reported elsewhere. */
export const expectNumber = (id: string, claims: Claims, path: Problem['path']): Problem[] => {
  const claim = getClaim(id, claims);
  const isWithout = claim !== undefined && getAmount(claim) === undefined;
  return problemIf(isWithout, path, expectOf(id, 'a number (value, low or high)'));
};

/** Reports a claim without a date. Unknown claims are reported elsewhere. */
export const expectDate = (id: string, claims: Claims, path: Problem['path']): Problem[] => {
  const claim: ClaimNumbers | undefined = getClaim(id, claims);
  return problemIf(claim !== undefined && !claim.asOf, path, expectOf(id, 'a date (asOf)'));
};

/** A part of a figure with its date, and the path of the date's field. */
interface Dated {
  date: EditorialDate | undefined;
  path: Problem['path'];
}

/** Reports each part that is earlier than the last dated part above it. `what` names the parts. */
export const expectOrder = (what: string, parts: Dated[]): Problem[] => {
  let before: EditorialDate | undefined;
  return parts.flatMap(({ date, path }) => {
    if (date === undefined) return [];
    const earlier = before;
    before = date;
    if (earlier === undefined || !isBefore(date, earlier)) return [];
    const message = `Unexpected ${date} after ${earlier}, expected ${what} in the order of their dates.`;
    return [{ path, message }];
  });
};
