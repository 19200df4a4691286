/** What entries of a BibTeX export say and no item of CSL-JSON holds: their author is told of it. */
import { location } from 'vfile-location';

/** An entry as it was typed, with its fields. */
interface Entry {
  label: string;
  properties: Record<string, unknown>;
}

const month = /^(?:\d{1,2}|[a-z]{3,9}\.?)$/i;
const language = /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$|^$/i;

/** The fields of one entry that are lost, each as it was typed. */
const findLost = ({ properties }: Entry): string[] => {
  const get = (field: string): string | undefined =>
    properties[field] === undefined ? undefined : String(properties[field]).trim();
  const lost: [field: string, isLost: boolean][] = [
    ['eprint', get('eprint') !== undefined && get('url') === undefined],
    ['year', get('year') === ''],
    ['month', !month.test(get('month') ?? '1')],
    ['language', !language.test(get('language') ?? '')],
    ['author', /\band\s+others\s*$/i.test(get('author') ?? '')],
  ];
  return lost.filter(([, isLost]) => isLost).map(([field]) => `${field} "${get(field) ?? ''}"`);
};

/** One line for each entry of which something is not taken, with its place. */
export const listLosses = (entries: Entry[], file: string, text: string): string[] =>
  entries.flatMap((entry) => {
    const lost = findLost(entry);
    const { line, column } = location(text).toPoint(text.indexOf(entry.label)) ?? {};
    return lost.length > 0
      ? [`${file}:${line}:${column}: ${entry.label}: cannot take ${lost.join(', ')} as it stands`]
      : [];
  });
