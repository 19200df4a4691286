/** Holds every quotation against what was read. */
import type { ClaimData } from '../../schemas/claim.ts';
import {
  getTexts,
  getValid,
  type AnalysisContent,
  type Place,
  type ValidEntry,
} from '../content.ts';
import { getNames, isNamed } from '../names.ts';
import type { Prose } from '../prose.ts';
import { compareWords, findQuotations, isVerbatim } from '../quotations.ts';
import { refuse } from '../refuse.ts';

type Claim = ValidEntry<ClaimData>;

interface Excerpt {
  text: string;
  claim: Claim;
  place: Place;
}

const getExcerpts = (claims: Claim[]): Excerpt[] =>
  claims.flatMap((claim) =>
    claim.data.evidence.flatMap(({ excerpt }, index) => {
      const place = claim.at('evidence', index, 'excerpt');
      return excerpt === undefined ? [] : [{ text: excerpt, claim, place }];
    }),
  );

const where = ({ claim, place }: Excerpt) => `"${claim.id}" (claims.yaml:${place.start.line})`;

/** Half the words must be the excerpt's, and three of them where the claim is not marked beside. */
const likely = 0.5;
const enough = 3;

const describeAltered = (words: string, near: Excerpt[], all: Excerpt[]) => {
  const [best] = [...near, ...all]
    .map((excerpt) => ({ excerpt, ...compareWords(words, excerpt.text) }))
    .filter(({ excerpt, kept }) => near.includes(excerpt) || kept >= enough)
    .sort((a, b) => b.similarity - a.similarity);
  if (!best || best.similarity < likely) return undefined;
  return `Unexpected change to the excerpt of ${where(best.excerpt)}, expected its very words: ${best.words}`;
};

/** Undefined when the words are verbatim in an excerpt of the claims at hand. */
const judge = (words: string, near: Excerpt[], all: Excerpt[]): [string, string] | undefined => {
  if (near.some(({ text }) => isVerbatim(words, text))) return undefined;
  const elsewhere = all.find(({ text }) => isVerbatim(words, text));
  if (elsewhere)
    return [
      'quotation-unmarked',
      `Unexpected quotation of ${where(elsewhere)}, expected that claim to be marked in the same paragraph.`,
    ];
  const altered = describeAltered(words, near, all);
  if (altered) return ['quotation-altered', altered];
  return [
    'quotation-unchecked',
    `Unexpected quotation "${words}" that no excerpt carries, expected an excerpt in the evidence, a paraphrase, or an entry under \`allow\`.`,
  ];
};

/** Titles of documents and what `allow` lists may stand in quotation marks. */
const getFree = ({ article, sources }: AnalysisContent): string[] => [
  ...getValid(sources).map(({ data }) => data.title),
  ...(article.data?.allow.map(({ words }) => words) ?? []),
];

const isFree = (words: string, free: string[]): boolean =>
  free.some((title) => isVerbatim(words, title) && isVerbatim(title, words)) ||
  free.some((entry) => entry.includes(words));

/** A block quotation is quoted from end to end. */
const getQuotations = ({ isQuoted, text }: Prose) =>
  isQuoted ? [{ start: 0, end: text.length, words: text }] : findQuotations(text);

const getMarked = ({ marks }: Prose, claims: Claim[]): Claim[] =>
  claims.filter(({ id }) => marks.some((mark) => mark.kind === 'claim' && mark.id === id));

/** A claim whose entry is refused or missing may well have the excerpt. */
const hasUnread = ({ marks }: Prose, claims: Claim[]): boolean =>
  marks.some((mark) => mark.kind === 'claim' && !claims.some(({ id }) => id === mark.id));

/** Words in quotation marks are verbatim in the evidence of a claim marked beside them. */
export const verbatimQuotations = (analysis: AnalysisContent): void => {
  const claims = getValid(analysis.claims);
  const all = getExcerpts(claims);
  const free = getFree(analysis);
  for (const paragraph of getTexts(analysis).flatMap(({ prose }) => prose))
    for (const { start, end, words } of getQuotations(paragraph)) {
      if (isFree(words, free)) continue;
      if (hasUnread(paragraph, claims)) continue;
      const marked = getExcerpts(getMarked(paragraph, claims));
      const finding = judge(words, paragraph.role === 'note' ? all : marked, all);
      if (finding) refuse(paragraph.file, paragraph.at(start, end), ...finding);
    }
};

/** A paragraph with a quotation names whose words they are. */
export const namedSpeakers = (analysis: AnalysisContent): void => {
  const claims = getValid(analysis.claims);
  for (const paragraph of getTexts(analysis).flatMap(({ prose }) => prose))
    for (const { start, end, words } of getQuotations(paragraph)) {
      const quoted = getMarked(paragraph, claims).filter((claim) =>
        getExcerpts([claim]).some(({ text }) => isVerbatim(words, text)),
      );
      const names = quoted.flatMap(({ data }) => getNames(data, analysis.sources));
      if (quoted.length === 0 || isNamed(paragraph.text, names)) continue;
      const reason = `Unexpected quotation without a speaker, expected one of these in the paragraph: ${names.join(', ')}.`;
      refuse(paragraph.file, paragraph.at(start, end), 'quotation-speaker', reason);
    }
};

const getSentences = ({ data }: Claim) => [
  { path: ['statement'], text: data.statement },
  { path: ['finding'], text: data.finding },
  ...(data.instead ? [{ path: ['instead', 'words'], text: data.instead.words }] : []),
  ...data.evidence.map(({ shows }, index) => ({ path: ['evidence', index, 'shows'], text: shows })),
  ...data.since.map(({ finding }, index) => ({ path: ['since', index, 'finding'], text: finding })),
];

/** The record quotes only its own excerpts. */
export const recordQuotations = (analysis: AnalysisContent): void => {
  const claims = getValid(analysis.claims);
  const all = getExcerpts(claims);
  const free = getFree(analysis);
  for (const claim of claims)
    for (const { path, text } of getSentences(claim))
      for (const { words } of findQuotations(text)) {
        const finding = isFree(words, free) ? undefined : judge(words, getExcerpts([claim]), all);
        if (finding) refuse(claim.file, claim.at(...path), ...finding);
      }
};
