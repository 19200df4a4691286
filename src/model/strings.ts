/** Collects the strings in a value. */

/** All strings of a value at any depth, in order. */
export const getStrings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(getStrings)
    : [];
};
