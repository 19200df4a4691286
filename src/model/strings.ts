/** The strings in written data. */

/** All strings of a value, at any depth, in their order. */
export const getStrings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(getStrings)
    : [];
};
