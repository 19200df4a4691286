/** Formats a figure for a reviewer: its texts, then each item with its claim or source. */
import { getPoints, type FigurePoint } from '../texts/figure-points.ts';
import { getFigureTexts } from '../texts/figure-texts.ts';
import type { AnalysisContent, Figure } from '../read/content.ts';
import type { ReviewEntries } from './entries.ts';

/** Fields that have separate lines. */
const printed = ['text', 'date', 'claim', 'source', 'via'];

/** The fields of an item, its text first, with numbers filled in. */
const describePoint = ({ fields, numbers, date }: FigurePoint): string => {
  const words = String(fields['text'] ?? '').replace('{number}', numbers.join(' to '));
  const data = Object.entries(fields).flatMap(([key, value]) =>
    printed.includes(key) ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return [String(fields['date'] ?? date ?? ''), words, ...data].filter(Boolean).join('; ');
};

const reviewPoint = (point: FigurePoint, entries: ReviewEntries): string[] => {
  const { source } = point.fields;
  return [
    `  ${describePoint(point)}`,
    ...(point.claim ? entries.print(point.claim) : []),
    ...(typeof source === 'string' ? [entries.formatSource(source)] : []),
  ];
};

/** The lines of a figure. */
export const reviewFigure = (
  figure: Figure,
  analysis: AnalysisContent,
  entries: ReviewEntries,
): string[] => {
  const points = getPoints(figure, analysis);
  const lists = new Set(points.map(({ path }) => path[0]));
  const texts = getFigureTexts(figure.data.value).filter(({ path }) => !lists.has(path[0] ?? ''));
  return [
    `\n${figure.data.file.path}`,
    ...texts.map(({ path, text }) => `  ${path.join(' › ')}: ${text}`),
    ...points.flatMap((point) => reviewPoint(point, entries)),
  ];
};
