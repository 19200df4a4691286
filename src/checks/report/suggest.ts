/** Suggests the name that an author probably meant. */
import { closest, distance } from 'fastest-levenshtein';

const few = 6;

const quote = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** The valid name most similar to a mistyped one, if it is similar enough. */
export const getNearest = (name: string, valid: readonly string[]): string | undefined => {
  if (valid.length === 0) return undefined;
  const nearest = closest(name, valid);
  const changes = distance(name, nearest);
  const isNear = changes <= Math.max(2, name.length / 3) && changes < nearest.length;
  return isNear ? nearest : undefined;
};

/** The names most similar to a mistyped one, for a message. */
const formatExamples = (name: string, valid: readonly string[]): string => {
  const nearest = [...valid].sort((a, b) => distance(name, a) - distance(name, b)).slice(0, 3);
  return nearest.length > 0 ? `one of ${valid.length} such as ${quote(nearest)}` : 'none';
};

/**
 * Describes valid names for a message: all of them when they are few, else a description such as "the id
 * of an entry in claims.yaml", else the most similar ones.
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
