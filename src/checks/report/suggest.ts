/** Suggests the name that an author meant. */
import { closest, distance } from 'fastest-levenshtein';

const few = 6;

const quote = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** The valid name nearest to a mistyped one, if they are similar enough. */
export const getNearest = (name: string, valid: readonly string[]): string | undefined => {
  if (valid.length === 0) return undefined;
  const nearest = closest(name, valid);
  const changes = distance(name, nearest);
  const isNear = changes <= Math.max(2, name.length / 3) && changes < nearest.length;
  return isNear ? nearest : undefined;
};

/** The first names of a long list, the nearest ones in front. */
const formatExamples = (name: string, valid: readonly string[]): string => {
  const nearest = [...valid].sort((a, b) => distance(name, a) - distance(name, b)).slice(0, 3);
  return nearest.length > 0 ? `one of ${valid.length} such as ${quote(nearest)}` : 'none';
};

/**
 * What to expect instead of an unknown name: all valid names when they are few, else a description of them
 * such as "the id of an entry in claims.yaml", or without one the nearest few.
 */
export const expectName = (
  name: string,
  valid: readonly string[],
  described = formatExamples(name, valid),
): string => {
  const nearest = getNearest(name, valid);
  const question = nearest ? `; did you mean "${nearest}"?` : '.';
  if (valid.length === 1) return `expected ${quote(valid)}.`;
  return valid.length > 0 && valid.length <= few
    ? `expected one of ${quote(valid)}${question}`
    : `expected ${described}${question}`;
};
