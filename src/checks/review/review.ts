/** What `--review` prints: every claim's words in their sentence beside its entry, in reading order. */
import type { Claim } from '../record/claim-marks.ts';
import type { Result } from '../check.ts';
import { getValid, type AnalysisContent, type Markdown } from '../read/content.ts';
import { getContentVersion } from './content-version.ts';
import { getFigureClaims } from '../figures/figure-points.ts';
import { getFigureTexts } from '../figures/figure-texts.ts';
import { getFrontTexts } from '../record/front-texts.ts';
import type { Prose } from '../read/prose.ts';
import { getReadingOrder, type ReadingItem } from './reading-order.ts';
import { describeEntry } from './review-entry.ts';
import { getSentence } from '../words/sentences.ts';

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

/** The sentence with its marked words in brackets. */
const quoteSentence = (prose: Prose, start: number, end: number): string => {
  const { words, start: from } = getSentence(prose.text, start);
  const [before, after] = [
    prose.text.slice(from, start),
    prose.text.slice(end, from + words.length),
  ];
  const row = prose.context === prose.text ? '' : ` | row: ${prose.context}`;
  return `${before}[${prose.text.slice(start, end)}]${after}`.replace(/\s+/g, ' ').trim() + row;
};

const formatLocation = (path: string, line: number | undefined): string => `${path}:${line ?? 1}`;

const reviewProse = (prose: Prose, analysis: AnalysisContent, showEntry: ShowEntry): string[] => {
  const { role, text, marks, at, file } = prose;
  if (role === 'heading') return [`\n## ${text}`];
  const line = formatLocation(file.path, at(0, 1).start.line);
  if (role === 'note') return [`\n${line}  note\n  ${text}`];
  return marks.flatMap(({ kind, id, start, end }) => {
    const claim = kind === 'claim' ? analysis.claims.get(id) : undefined;
    if (!claim?.data) return [];
    const place = formatLocation(file.path, at(start, end).start.line);
    return [`\n${place}\n  ${quoteSentence(prose, start, end)}`, ...showEntry(claim as Claim)];
  });
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
