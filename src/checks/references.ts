/** Finds where YAML names a claim or a source, at any depth. */
import type { Data, Path, Reference } from './content.ts';

const kinds: Record<string, Reference['kind']> = {
  claim: 'claim',
  source: 'source',
  via: 'source',
};

/** Fields that hold a list of sources. */
const lists = ['reported', 'basedOn'];

/** Every `claim: id`, `source: id` and `via: id`, and every id under `reported:` and `basedOn:`. */
export const findReferences = (data: Data, value = data.value, path: Path = []): Reference[] => {
  if (typeof value === 'string') {
    const isListed = lists.includes(String(path.at(-2)));
    const kind = isListed ? 'source' : kinds[String(path.at(-1))];
    return kind ? [{ kind, id: value, file: data.file, range: data.at(path) }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    findReferences(data, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};
