/** A difference between the response of a running site and what is expected. */

/** A difference at one path. */
export interface Difference {
  path: string;
  what: string;
  /** What the site responds; empty if there is nothing. */
  found: string;
  /** Completes "expected". */
  expected: string;
}

/** Creates a difference. `found` may be a number, or null if there is nothing. */
export const createDifference = (
  path: string,
  what: string,
  found: string | number | null,
  expected: string,
): Difference => ({ path, what, found: String(found ?? ''), expected });

const describeDifference = ({ what, found, expected }: Difference): string =>
  `${what}: Unexpected ${found === '' ? 'nothing' : `"${found}"`}, expected ${expected}.`;

const getPlaces = ([first, ...more]: Difference[]): string =>
  more.length === 0 ? (first?.path ?? '') : `${first?.path} and ${more.length} more`;

/**
 * One line for each kind of difference, with an example address, because a wrong setting affects all of
 * them.
 */
export const formatDifferences = (differences: Difference[]): string[] =>
  [...Map.groupBy(differences, describeDifference)].map(
    ([words, same]) => `${getPlaces(same)}  ${words}`,
  );
