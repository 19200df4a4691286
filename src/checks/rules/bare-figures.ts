/** Refuses numbers and dates that no claim carries. */
import type { AnalysisData } from '../../schemas/analysis.ts';
import { isAmong } from '../compare-figures.ts';
import { getTexts, getValid, type AnalysisContent, type Markdown } from '../content.ts';
import { getMarkedFigures } from '../known-figures.ts';
import { findFigures, isNotable, isSymbol, type Figure } from '../numbers.ts';
import type { Prose } from '../prose.ts';
import { refuse } from '../refuse.ts';

interface Span {
  start: number;
  end: number;
}

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** Every place of some words in a text. */
const findWords = (text: string, words: string): Span[] => {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length });
  return spans;
};

/** Words whose numbers need no claim: numbers of documents such as QDe.161, and what `allow` lists. */
const getFree = ({ article, sources }: AnalysisContent): string[] => [
  ...getValid(sources).flatMap(({ data }) => (data.number === undefined ? [] : [data.number])),
  ...(article.data?.allow.map(({ words }) => words) ?? []),
];

const findBare = (text: string, free: string[], marks: Span[]): Figure[] => {
  const covered = [...marks, ...free.flatMap((words) => findWords(text, words))];
  return findFigures(text).filter(
    (figure) =>
      isNotable(figure) && !isSymbol(figure) && !covered.some((span) => isWithin(figure, span)),
  );
};

const canCarryMarks = ({ role }: Prose) => role === 'text' || role === 'key-points';

const getClaimMarks = ({ marks }: Prose) => marks.filter(({ kind }) => kind === 'claim');

/** Numbers in the text belong to a claim. */
export const bareFigures = (analysis: AnalysisContent): void => {
  if (!analysis.article.data) return;
  const free = getFree(analysis);
  for (const { prose } of getTexts(analysis))
    for (const paragraph of prose.filter(canCarryMarks))
      for (const { words, start, end } of findBare(paragraph.text, free, getClaimMarks(paragraph)))
        refuse(
          paragraph.file,
          paragraph.at(start, end),
          'bare-figure',
          `Unexpected "${words}" that no claim carries, expected :claim[${words}]{#id} or, with a reason, an entry under \`allow\`.`,
        );
};

const fields = ['title', 'shortTitle', 'standfirst', 'summary'] as const;

/** Titles and summaries of an analysis or a sidebar, with the path of each in the front matter. */
const getFrontTexts = ({ data }: Markdown<Partial<AnalysisData>>) => [
  ...fields.map((field) => ({ path: [field], text: data?.[field] ?? '' })),
  ...Object.entries(data?.sections ?? {}).map(([id, { summary }]) => ({
    path: ['sections', id, 'summary'],
    text: summary,
  })),
];

/** Where no mark can stand (titles, summaries, headings, notes), numbers repeat what marked words say. */
export const repeatedFigures = (analysis: AnalysisContent): void => {
  if (!analysis.article.data) return;
  const free = getFree(analysis);
  const texts = getTexts(analysis);
  const known = getMarkedFigures(analysis);
  const findNew = (text: string) =>
    findBare(text, free, []).filter((figure) => !isAmong(figure, known));
  const expect = (words: string) =>
    `Unexpected "${words}" where no claim can be marked, expected a number that the text marks with :claim.`;
  for (const text of texts) {
    for (const { path, text: words } of getFrontTexts(text as Markdown<Partial<AnalysisData>>))
      for (const figure of findNew(words))
        refuse(text.file, text.written.at(path), 'repeated-figure', expect(figure.words));
    for (const paragraph of text.prose.filter((prose) => !canCarryMarks(prose)))
      for (const { words, start, end } of findNew(paragraph.text))
        refuse(text.file, paragraph.at(start, end), 'repeated-figure', expect(words));
  }
};
