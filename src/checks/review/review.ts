/** What `--review` prints: the text in reading order, with the entries of each paragraph beneath it. */
import type { Claim } from '../texts/claim-marks.ts';
import type { Result } from '../check.ts';
import { getValid, type AnalysisContent, type Markdown } from '../read/content.ts';
import { getContentVersion } from '../read/content-version.ts';
import { getFrontTexts } from '../texts/front-texts.ts';
import type { Mark, Prose } from '../read/prose.ts';
import { createEntries, type ReviewEntries } from './entries.ts';
import { getReadingOrder, type ReadingItem } from './reading-order.ts';
import { reviewFigure } from './review-figure.ts';
import { findClaim } from '../texts/claim-marks.ts';

interface Marked extends Mark {
  claim: Claim;
}

/** The marks of claims; the words of notes and terms are compared where those are. */
const getMarked = ({ marks }: Prose, analysis: AnalysisContent): Marked[] =>
  marks.flatMap((mark) => {
    const claim = mark.kind === 'claim' ? findClaim(analysis, mark.id) : undefined;
    return claim ? [{ ...mark, claim }] : [];
  });

/** The words with each mark in brackets, followed by the number of its entry. */
const writeMarks = (text: string, marked: Marked[], entries: ReviewEntries): string => {
  let end = 0;
  const parts = marked.map((mark) => {
    const before = text.slice(end, mark.start);
    end = mark.end;
    return `${before}[${mark.words}](${entries.getNumber(mark.claim)})`;
  });
  return [...parts, text.slice(end)].join('').replace(/\s+/g, ' ').trim();
};

/** A paragraph or a row, with the entries of its claims. */
const reviewProse = (
  parts: [Prose, ...Prose[]],
  analysis: AnalysisContent,
  entries: ReviewEntries,
): string[] => {
  const [{ role, text, file, at }] = parts;
  if (role === 'heading') return [`\n## ${text}`];
  const cells = parts.map((part) => ({ part, marked: getMarked(part, analysis) }));
  const claims = new Set(cells.flatMap(({ marked }) => marked.map(({ claim }) => claim)));
  const words = cells.map(({ part, marked }) => writeMarks(part.text, marked, entries));
  return [
    `\n${file.path}:${at(0, 1).start.line}${role === 'note' ? '  note' : ''}`,
    `  ${words.join(' | ')}`,
    ...[...claims].flatMap(entries.print),
  ];
};

const reviewFront = (text: Markdown<never>): string[] => [
  `\n${text.file.path}`,
  ...getFrontTexts(text).map(({ path, text: words }) => `  ${path.join(' › ')}: ${words}`),
];

/** How many entries have each verdict, for comparison with what title and standfirst say. */
const countVerdicts = ({ claims }: AnalysisContent): string => {
  const verdicts = Map.groupBy(getValid(claims), ({ data }) => data.verdict);
  return [...verdicts].map(([verdict, { length }]) => `${length} ${verdict}`).join('; ');
};

const reviewItem = (
  item: ReadingItem,
  analysis: AnalysisContent,
  entries: ReviewEntries,
): string[] => {
  if (item.kind === 'prose') return reviewProse(item.parts, analysis, entries);
  if (item.kind === 'sidebar') return reviewFront(item.sidebar as Markdown<never>);
  return reviewFigure(item.figure, analysis, entries);
};

/** The lines that keep a review; a text with errors will change, and have another version then. */
const printLines = (analysis: AnalysisContent, hasErrors: boolean): string => {
  const version = hasErrors ? undefined : getContentVersion(analysis);
  if (!version) return 'Correct the findings first: a review holds for one version of the text.';
  const date = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return `When a second person has read all of the above, put this into ${analysis.article.file.path}:

reviewed:
  date: ${date}
  version: "${version}"
  by: their name, or without this line`;
};

const reviewAnalysis = (analysis: AnalysisContent, hasErrors: boolean): string => {
  const entries = createEntries(analysis);
  return [
    `# ${analysis.name}: ${getValid(analysis.claims).length} claims (${countVerdicts(analysis)})`,
    ...reviewFront(analysis.article as Markdown<never>),
    ...getReadingOrder(analysis).flatMap((item) => reviewItem(item, analysis, entries)),
    '',
    printLines(analysis, hasErrors),
    '',
  ].join('\n');
};

/** Every analysis of a result, for a second reader. */
export const printReview = ({ content, hasErrors }: Result): string =>
  content.analyses.map((analysis) => reviewAnalysis(analysis, hasErrors)).join('\n');
