/** Replaces the names of bodies in a text with marks, so that all names of one body are equal. */
import { memoiseByObject } from '../../platform/memoise.ts';
import { listMappings, type AnalysisContent } from '../read/content.ts';

/** The names of each body: a term and its other names, a mention, or a body of a figure. */
const listNames = ({ article: { data }, figures }: AnalysisContent): string[][] => [
  ...Object.values(data?.glossary ?? {}).map(({ term, also }) => [term, ...also]),
  ...(data?.mentions ?? []).map(({ name }) => [name]),
  ...figures.flatMap(({ data: { value } }) =>
    listMappings(value).flatMap(({ path, fields: { name } }) =>
      path[0] === 'bodies' && typeof name === 'string' ? [[name]] : [],
    ),
  ),
];

const toKey = (name: string): string => name.replace(/^the /iu, '').toLowerCase();

/** A pattern for all names, and the number of each name's body. */
const getBodies = memoiseByObject((analysis: AnalysisContent) => {
  const numbers = new Map<string, number>();
  listNames(analysis).forEach((names, index) => {
    const keys = names.map(toKey);
    const known = keys.map((key) => numbers.get(key)).find((number) => number !== undefined);
    for (const key of keys) numbers.set(key, numbers.get(key) ?? known ?? index);
  });
  const longest = [...numbers.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longest.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
    'giu',
  );
  return { numbers, pattern: numbers.size > 0 ? pattern : undefined };
});

/** The mark of a body. */
export const getMark = (name: string, analysis: AnalysisContent): string =>
  `⟦${getBodies(analysis).numbers.get(toKey(name)) ?? ''}⟧`;

/** A text with marks in place of the names of bodies. */
export const markBodies = (text: string, analysis: AnalysisContent): string => {
  const { pattern } = getBodies(analysis);
  return pattern ? text.replace(pattern, (name) => getMark(name, analysis)) : text;
};

/** The first name of a body. */
export const getBodyName = (number: string, analysis: AnalysisContent): string =>
  listNames(analysis)[Number(number)]?.[0] ?? '';
