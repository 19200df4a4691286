/** Formats analyses for `--review`: the text in reading order, with the entries of each paragraph below it. */
import type { Result } from '../check.ts';
import { getValid, type AnalysisContent, type Markdown } from '../read/content.ts';
import { getContentVersion } from '../read/content-version.ts';
import { getFrontTexts } from '../texts/located-texts.ts';
import type { Mark } from '../read/collect-words.ts';
import type { Prose } from '../read/prose.ts';
import { createEntries, type ReviewEntries } from './entries.ts';
import { getReadingOrder, type ReadingItem } from './reading-order.ts';
import { reviewFigure } from './review-figure.ts';
import { findClaim, type Claim } from '../texts/claim-marks.ts';

interface Marked extends Mark {
  claim: Claim;
}

/** The marks of claims. Notes and terms are compared where their text is. */
const getMarked = ({ marks }: Prose, analysis: AnalysisContent): Marked[] =>
  marks.flatMap((mark) => {
    const claim = mark.kind === 'claim' ? findClaim(analysis, mark.id) : undefined;
    return claim ? [{ ...mark, claim }] : [];
  });

/** Puts marked words in brackets, followed by the number of the entry. */
const writeMarks = (text: string, marked: Marked[], entries: ReviewEntries): string => {
  let end = 0;
  const parts = marked.map((mark) => {
    const before = text.slice(end, mark.start);
    end = mark.end;
    return `${before}[${mark.words}](${entries.getNumber(mark.claim)})`;
  });
  return [...parts, text.slice(end)].join('').replace(/\s+/g, ' ').trim();
};

/** A paragraph or row, with the entries of its claims. */
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

/** The number of entries by verdict, for comparison with title and standfirst. */
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

/**
 * The `reviewed` lines to copy into the front matter. Omitted while there are errors, because fixing
 * them changes the version.
 */
const formatLines = (analysis: AnalysisContent, hasErrors: boolean): string => {
  const version = hasErrors ? undefined : getContentVersion(analysis);
  if (!version) return 'Correct the findings first: a review applies to one version of the text.';
  const date = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return `When a second person has read all of the above, add this to ${analysis.article.file.path}:

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
    formatLines(analysis, hasErrors),
    '',
  ].join('\n');
};

/** Formats every analysis of a result. */
export const formatReview = ({ content, hasErrors }: Result): string =>
  content.analyses.map((analysis) => reviewAnalysis(analysis, hasErrors)).join('\n');
