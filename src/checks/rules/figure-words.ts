/** Holds the numbers in a figure's words against the claims it draws. */
import { getDateWords } from '../../wording/dates.ts';
import { isAmong } from '../compare-figures.ts';
import type { AnalysisContent, Data, Path } from '../content.ts';
import { getRecordFigures, getMarkedFigures } from '../known-figures.ts';
import { findFigures, isNotable } from '../numbers.ts';
import { refuse } from '../refuse.ts';

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
    .flatMap((claim) => getRecordFigures(claim, sources)),
  ...[...JSON.stringify(value).matchAll(/"date":"([\d-]+)"/g)].flatMap(([, date = '']) =>
    findFigures(getDateWords(date)),
  ),
];

/** Titles, captions and text alternatives say no number that no claim has. */
export const figureWords = (analysis: AnalysisContent): void => {
  const marked = getMarkedFigures(analysis);
  for (const { data } of analysis.figures) {
    const known = [...marked, ...getDrawn(analysis, data)];
    for (const { path, text } of getWords(data.value))
      for (const figure of findFigures(text))
        if (isNotable(figure) && !isAmong(figure, known))
          refuse(
            data.file,
            data.at(path),
            'repeated-figure',
            `Unexpected "${figure.words}", expected a number of a claim that this figure names or that the text marks.`,
          );
  }
};
