/** What `--review` prints: the text in reading order, every claim's words in their sentence beside its entry. */
import type { Claim } from '../record/claim-marks.ts';
import type { Result } from '../check.ts';
import { getValid, type AnalysisContent, type Markdown } from '../read/content.ts';
import { getContentVersion } from './content-version.ts';
import { getFigureClaims } from '../figures/figure-points.ts';
import { getFigureTexts } from '../figures/figure-texts.ts';
import { getFrontTexts } from '../record/front-texts.ts';
import type { Mark, Prose } from '../read/prose.ts';
import { getReadingOrder, isCell, type ReadingItem } from './reading-order.ts';
import { describeEntry } from './review-entry.ts';
import { findSentences, type Sentence } from '../words/sentences.ts';

const indent = (label: string, text: string): string => `    ${label.padEnd(10)}${text}`;

/** Shows an entry in full where it is met first, and its statement after that. */
const createEntries = ({ sources }: AnalysisContent) => {
  const numbers = new Map<Claim, number>();
  return (claim: Claim): string[] => {
    const known = numbers.get(claim);
    const number = known ?? numbers.size + 1;
    numbers.set(claim, number);
    const lines = describeEntry(claim, sources).map((line) => indent(...line));
    const [first = ''] = lines;
    return [`    ${number}. ${claim.id}${known ? ', as above' : ''}`, ...(known ? [first] : lines)];
  };
};

type ShowEntry = ReturnType<typeof createEntries>;

const joinLines = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The sentence with its marked words in brackets. */
const quoteSentence = ({ words, start: from }: Sentence, { start, end }: Mark): string => {
  const marked = words.slice(Math.max(0, start - from), end - from);
  return joinLines(
    `${words.slice(0, Math.max(0, start - from))}[${marked}]${words.slice(end - from)}`,
  );
};

const locate = ({ file, at }: Prose, start: number, end: number): string =>
  `\n${file.path}:${at(start, end).start.line}`;

/** A sentence for each of its claims; once, where it has none. */
const reviewSentence = (
  prose: Prose,
  sentence: Sentence,
  analysis: AnalysisContent,
  showEntry: ShowEntry,
): string[] => {
  const { words, start: from } = sentence;
  const marked = prose.marks.flatMap((mark) => {
    const isHere = mark.start >= from && mark.start < from + words.length;
    const claim = mark.kind === 'claim' && isHere ? analysis.claims.get(mark.id) : undefined;
    if (!claim?.data) return [];
    const place = locate(prose, mark.start, mark.end);
    return [`${place}\n  ${quoteSentence(sentence, mark)}`, ...showEntry(claim as Claim)];
  });
  if (marked.length > 0 || isCell(prose)) return marked;
  return [`${locate(prose, from, from + 1)}  no claim\n  ${joinLines(words)}`];
};

const reviewProse = (prose: Prose, analysis: AnalysisContent, showEntry: ShowEntry): string[] => {
  const { role, text } = prose;
  if (role === 'heading') return [`\n## ${text}`];
  if (role === 'note') return [`${locate(prose, 0, 1)}  note\n  ${text}`];
  return findSentences(text).flatMap((sentence) =>
    reviewSentence(prose, sentence, analysis, showEntry),
  );
};

const reviewFront = (text: Markdown<never>): string[] => [
  `\n${text.file.path}`,
  ...getFrontTexts(text).map(({ path, text: words }) => `  ${path.join(' › ')}: ${words}`),
];

const reviewItem = (
  item: ReadingItem,
  analysis: AnalysisContent,
  showEntry: ShowEntry,
): string[] => {
  if (item.kind === 'prose') return reviewProse(item.prose, analysis, showEntry);
  if (item.kind === 'row') return [`${locate(item.first, 0, 1)}  row\n  ${item.first.context}`];
  if (item.kind === 'sidebar') return reviewFront(item.sidebar as Markdown<never>);
  const { figure } = item;
  return [
    `\n${figure.data.file.path}`,
    ...getFigureTexts(figure.data.value).map(({ path, text }) => `  ${path.join(' › ')}: ${text}`),
    ...getFigureClaims(figure, analysis).flatMap(showEntry),
  ];
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
  const showEntry = createEntries(analysis);
  return [
    `# ${analysis.name}: ${getValid(analysis.claims).length} claims`,
    ...reviewFront(analysis.article as Markdown<never>),
    ...getReadingOrder(analysis).flatMap((item) => reviewItem(item, analysis, showEntry)),
    '',
    printLines(analysis, hasErrors),
    '',
  ].join('\n');
};

/** Every analysis of a result, for a second reader. */
export const printReview = ({ content, hasErrors }: Result): string =>
  content.analyses.map((analysis) => reviewAnalysis(analysis, hasErrors)).join('\n');
