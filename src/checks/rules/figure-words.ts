/**
 * Titles, captions and text alternatives of figures say no number that no claim has.
 *
 * Bad: `title: The count fell to 1,100`
 *
 * Good: `title: The count fell to 1,180`
 */
import { getDateWords } from '../../wording/dates.ts';
import { isAmong } from '../compare-quantities.ts';
import { walk, type AnalysisContent, type Data, type Path } from '../content.ts';
import { getMarkedQuantities, getRecordQuantities } from '../known-quantities.ts';
import { findQuantities, isNotable } from '../quantities.ts';
import type { AnalysisRule } from '../rule.ts';

/** Fields that readers read; the others are data. */
const fields = ['title', 'caption', 'alt', 'notes', 'text'];

/** Words with their paths; those of an entry with a source of its own are that source's. */
const getWords = (value: unknown, path: Path = []): { path: Path; text: string }[] => {
  if (typeof value === 'string')
    return path.some((step) => fields.includes(String(step))) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null || 'source' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    getWords(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/** What the claims that a figure names say, and the dates that it draws itself. */
const getDrawn = ({ claims, references, sources }: AnalysisContent, { file, value }: Data) => [
  ...references
    .filter((reference) => reference.file === file && reference.kind === 'claim')
    .flatMap(({ id }) => claims.get(id)?.data ?? [])
    .flatMap((claim) => getRecordQuantities(claim, sources)),
  ...walk(value).flatMap(({ fields: { date } }) =>
    typeof date === 'string' ? findQuantities(getDateWords(date)) : [],
  ),
];

export const figureWords: AnalysisRule = {
  id: 'figure-words',
  check: (analysis, report) => {
    const marked = getMarkedQuantities(analysis);
    for (const { data } of analysis.figures) {
      const known = [...marked, ...getDrawn(analysis, data)];
      for (const { path, text } of getWords(data.value))
        for (const quantity of findQuantities(text))
          if (isNotable(quantity) && !isAmong(quantity, known))
            report(
              data.file,
              data.at(path),
              `Unexpected "${quantity.words}", expected a number of a claim that this figure names or that the text marks.`,
            );
    }
  },
};
