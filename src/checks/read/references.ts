/** Finds references to claims and sources in YAML, at any depth. */
import type { Data, Path, Reference } from './content.ts';

const kinds: Record<string, Reference['kind']> = {
  claim: 'claim',
  source: 'source',
  via: 'source',
};

/** Fields with a list of ids. */
const lists: Record<string, Reference['kind']> = {
  reported: 'source',
  basedOn: 'source',
  claims: 'claim',
};

/** Every `claim: id`, `source: id` and `via: id`, and every id in `reported:`, `basedOn:` and `claims:`. */
export const findReferences = (data: Data, value = data.value, path: Path = []): Reference[] => {
  if (typeof value === 'string' || typeof value === 'number') {
    const kind = lists[String(path.at(-2))] ?? kinds[String(path.at(-1))];
    // Reference managers use numbers as ids. The schema rejects an empty id.
    if (!kind || value === '') return [];
    // The range is looked up only for findings.
    return [
      {
        kind,
        id: String(value),
        file: data.file,
        get range() {
          return data.at(path);
        },
      },
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    findReferences(data, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};
