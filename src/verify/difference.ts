/** A difference between what a running site answers and what is promised. */

/** One promise that the site breaks at one path. */
export interface Difference {
  path: string;
  what: string;
  /** What the site answers; empty where there is nothing. */
  found: string;
  /** Completes "expected". */
  expected: string;
}

/** A difference; what was found may be a number, or null where there is nothing. */
export const createDifference = (
  path: string,
  what: string,
  found: string | number | null,
  expected: string,
): Difference => ({ path, what, found: String(found ?? ''), expected });

const describe = ({ what, found, expected }: Difference): string =>
  `${what}: Unexpected ${found === '' ? 'nothing' : `"${found}"`}, expected ${expected}.`;

const getPlaces = ([first, ...more]: Difference[]): string =>
  more.length === 0 ? (first?.path ?? '') : `${first?.path} and ${more.length} more`;

/** One line for each kind of difference, with an address that has it: a wrong setting differs everywhere. */
export const formatDifferences = (differences: Difference[]): string[] =>
  [...Map.groupBy(differences, describe)].map(([words, same]) => `${getPlaces(same)}  ${words}`);
