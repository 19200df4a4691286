/** Reads the numbers of languages that have a comma before decimals as English ones: "1.200,5" as "1,200.5". */
import { memoise } from '../../memoise.ts';
import {
  getLanguage,
  type AnalysisContent,
  type Entry,
  type Figure,
  type Markdown,
} from './content.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { idFields } from '../../figures/schema-fields.ts';
import { isEnglish } from '../../schemas/language.ts';
import { site } from '../../site.ts';
import type { Prose } from './prose.ts';

/** Changes signs within numbers and nothing else: every offset stays as it is. */
type ReadNumbers = (text: string) => string;

const leave: ReadNumbers = (text) => text;

const spaces = '[ \\u00a0\\u2009\\u202f]';

/**
 * Groups of three digits after a point or a space, and the decimals after a comma. "1,200" is read as in
 * English: nobody writes three decimals of a count.
 */
const number = new RegExp(
  `(?<![\\d.,/-])\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?![\\d/-])|(?<![\\d.,/-])\\d{1,3}(?:${spaces}\\d{3})+(?:,\\d+)?(?![\\d/-])|(?<![\\d.,/-])(?![1-9]\\d{0,2},\\d{3}(?!\\d))\\d+,\\d+(?![\\d,/-])`,
  'g',
);

const rewrite: ReadNumbers = (text) =>
  text.replace(number, (written) =>
    written.replace(/[^\d]/g, (sign) => (sign === ',' ? '.' : ',')),
  );

/** Only the decimals after a comma: in Switzerland "1.5" and "1,5" are the same. */
const decimals = /(?<![\d.,/-])(?![1-9]\d{0,2},\d{3}(?!\d))\d+,\d+(?![\d,/-])/g;

const rewriteDecimals: ReadNumbers = (text) =>
  text.replace(decimals, (written) => written.replace(',', '.'));

/** How a language writes 1.5, as Unicode knows it. */
const hasDecimalComma = (language: string): boolean =>
  new Intl.NumberFormat(language, { numberingSystem: 'latn' })
    .formatToParts(1.5)
    .some(({ type, value }) => type === 'decimal' && value === ',');

/** What reads the numbers of a language. */
export const getReadNumbers = memoise((language: string): ReadNumbers => {
  if (isEnglish(language)) return leave;
  if (hasDecimalComma(language)) return rewrite;
  return hasDecimalComma(new Intl.Locale(language).language) ? rewriteDecimals : leave;
});

/** Every text of a value, but no id. */
const readAll = <T>(value: T, read: ReadNumbers): T => {
  if (typeof value === 'string') return read(value) as T;
  if (Array.isArray(value)) return value.map((each) => readAll<unknown>(each, read)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, each]) => [
      field,
      [...idFields, 'via', 'reported'].includes(field) ? each : readAll<unknown>(each, read),
    ]),
  ) as T;
};

const readProse = (prose: Prose, read: ReadNumbers): Prose => ({
  ...prose,
  text: read(prose.text),
  context: read(prose.context),
  header: prose.header && read(prose.header),
  marks: prose.marks.map((mark) => ({ ...mark, words: read(mark.words) })),
});

const readMarkdown = <T>(markdown: Markdown<T>, read: ReadNumbers): Markdown<T> => ({
  ...markdown,
  prose: markdown.prose.map((prose) => readProse(prose, read)),
  data: readAll(markdown.data, read),
});

/** An excerpt is in the language of its source. */
const readClaim = (
  entry: Entry<ClaimData>,
  read: ReadNumbers,
  ofSource: (id: string) => ReadNumbers,
): Entry<ClaimData> => {
  if (!entry.data) return entry;
  const evidence = entry.data.evidence.map((item) => ({
    ...readAll(item, read),
    excerpt: item.excerpt && ofSource(item.source)(item.excerpt),
  }));
  return { ...entry, data: { ...readAll(entry.data, read), evidence } };
};

const readFigure = (figure: Figure, read: ReadNumbers): Figure => ({
  ...figure,
  data: { ...figure.data, value: readAll(figure.data.value, read) },
  valid: readAll(figure.valid, read),
});

/** An analysis as rules read it: with numbers that are written as in English. */
export const readNumbers = (analysis: AnalysisContent): AnalysisContent => {
  const language = getLanguage(analysis);
  const read = getReadNumbers(language);
  const ofSource = (id: string) =>
    getReadNumbers(analysis.sources.get(id)?.data?.language ?? site.language);
  if (read === leave) return analysis;
  const claims = [...analysis.claims].map(
    ([id, entry]) => [id, readClaim(entry, read, ofSource)] as const,
  );
  return {
    ...analysis,
    article: readMarkdown(analysis.article, read),
    sidebars: analysis.sidebars.map((sidebar) => readMarkdown(sidebar, read)),
    claims: new Map(claims),
    figures: analysis.figures.map((figure) => readFigure(figure, read)),
  };
};
