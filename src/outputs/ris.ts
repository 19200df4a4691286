/** Sources as RIS, the form that every reference manager reads. */
import type { SourceData } from '../schemas/source.ts';
import { getPublisher } from '../wording/sources.ts';

const types = {
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  webpage: 'ELEC',
  document: 'GEN',
  post: 'BLOG',
} as const satisfies Partial<Record<SourceData['type'], string>>;

/** "2021/08/27/"; what is not known stays empty between its slashes. */
const writeDate = (parts: readonly (number | undefined)[]): string =>
  [0, 1, 2]
    .map((index) => String(parts[index] ?? '').padStart(parts[index] ? 2 : 0, '0'))
    .join('/') + '/';

const writeEntry = (source: SourceData): string => {
  const parts = source.issued?.['date-parts']?.[0];
  const authors = (source.author ?? []).map(({ literal, family, given }): [string, string] => [
    'AU',
    literal ?? [family, given].filter(Boolean).join(', '),
  ]);
  const tags: [string, string | undefined][] = [
    ['TY', types[source.type as keyof typeof types] ?? 'GEN'], // first, as the format demands
    ['ID', source.id],
    ...authors,
    ['TI', source.title],
    ['T2', source.type === 'article-newspaper' ? getPublisher(source) : undefined],
    ['PB', source.publisher],
    ['SN', source.number],
    ['PY', parts && String(parts[0])],
    ['DA', parts && writeDate(parts)],
    ['UR', source.URL],
    ['N1', source.note],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
};

/** One record for each source, a line to a tag, never wrapped: a wrapped address would be broken. */
export const writeRis = (sources: SourceData[]): string => sources.map(writeEntry).join('\r\n');
