/** What is wrong with the data of a figure, beyond what its schema can tell. */
import { type EditorialDate, isBefore } from '../schemas/date.ts';
import { getAmount, getClaim, type ClaimNumbers, type Claims } from './claims.ts';

/** One fault: the path of the field in the figure's file, and what was found and expected there. */
export interface Problem {
  path: (string | number)[];
  message: string;
}

/** The fault as a list; an empty list when there is none. */
export const problemIf = (isWrong: boolean, path: Problem['path'], message: string): Problem[] =>
  isWrong ? [{ path, message }] : [];

const expectOf = (claim: string, what: string): string =>
  `Expected claim "${claim}" to have ${what}, found none.`;

/** A claim whose number is drawn must have one. An unknown claim is not reported here. */
export const expectNumber = (id: string, claims: Claims, path: Problem['path']): Problem[] => {
  const claim = getClaim(id, claims);
  const isWithout = claim !== undefined && getAmount(claim) === undefined;
  return problemIf(isWithout, path, expectOf(id, 'a number (value, low or high)'));
};

/** A claim whose date is drawn must have one. An unknown claim is not reported here. */
export const expectDate = (id: string, claims: Claims, path: Problem['path']): Problem[] => {
  const claim: ClaimNumbers | undefined = getClaim(id, claims);
  return problemIf(claim !== undefined && !claim.asOf, path, expectOf(id, 'a date (asOf)'));
};

/** A part of a figure with its date, and the path of the field that gives it. */
interface Dated {
  date: EditorialDate | undefined;
  path: Problem['path'];
}

/** Reports each part that is certainly earlier than the last dated one above it; `what` names the parts. */
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
