/** Converts numbers with decimal commas to English notation: "1.200,5" to "1,200.5". */
import { memoise } from '../../platform/memoise.ts';
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
import { getLanguageTag } from '../../wording/source-language.ts';
import { site } from '../../site.ts';
import { createWordReader, type NumberReader } from '../language/quantities/number-words.ts';
import type { Prose } from './prose.ts';

const leave: NumberReader = (text) => text;

const spaces = '[ \\u00a0\\u2009\\u202f]';

/**
 * Matches groups of three digits after a point or space, and decimals after a comma. "1,200" is read as
 * in English: three decimals are rare.
 */
const number = new RegExp(
  `(?<![\\d.,/-])\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?![\\d/-])|(?<![\\d.,/-])\\d{1,3}(?:${spaces}\\d{3})+(?:,\\d+)?(?![\\d/-])|(?<![\\d.,/-])(?![1-9]\\d{0,2},\\d{3}(?!\\d))\\d+,\\d+(?![\\d,/-])`,
  'g',
);

const rewrite: NumberReader = (text, note) =>
  text.replace(number, (written) => {
    const read = written.replace(/[^\d]/g, (sign) => (sign === ',' ? '.' : ','));
    note?.(read, written);
    return read;
  });

/** Matches decimals after a comma only. In Switzerland "1.5" and "1,5" are both used. */
const decimals = /(?<![\d.,/-])(?![1-9]\d{0,2},\d{3}(?!\d))\d+,\d+(?![\d,/-])/g;

const rewriteDecimals: NumberReader = (text, note) =>
  text.replace(decimals, (written) => {
    const read = written.replace(',', '.');
    note?.(read, written);
    return read;
  });

/** Whether a language uses a decimal comma, according to CLDR. */
const hasDecimalComma = (language: string): boolean =>
  new Intl.NumberFormat(language, { numberingSystem: 'latn' })
    .formatToParts(1.5)
    .some(({ type, value }) => type === 'decimal' && value === ',');

const createSignReader = (language: string): NumberReader => {
  if (hasDecimalComma(language)) return rewrite;
  return hasDecimalComma(new Intl.Locale(language).language) ? rewriteDecimals : leave;
};

/** Creates the number reader of a language. */
export const createNumberReader = memoise((language: string): NumberReader => {
  if (isEnglish(language)) return leave;
  const [readSigns, readWords] = [createSignReader(language), createWordReader(language)];
  return (text, note) => readWords(readSigns(text, note), note);
});

/** A unit is read together with a number before it: "Millionen Dollar" in "1,5 Millionen Dollar". */
const readUnit = (unit: unknown, read: NumberReader): unknown =>
  typeof unit === 'string' ? read(`1 ${unit}`).slice(2) : unit;

/** Converts every text in a value, except ids. */
const readAll = <T>(value: T, read: NumberReader): T => {
  if (typeof value === 'string') return read(value) as T;
  if (Array.isArray(value)) return value.map((each) => readAll<unknown>(each, read)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, each]) => {
      if ([...idFields, 'via', 'reported'].includes(field)) return [field, each];
      return [field, field === 'unit' ? readUnit(each, read) : readAll<unknown>(each, read)];
    }),
  ) as T;
};

const readProse = (prose: Prose, read: NumberReader): Prose => ({
  ...prose,
  text: read(prose.text),
  context: read(prose.context),
  header: prose.header && read(prose.header),
  marks: prose.marks.map((mark) => ({ ...mark, words: read(mark.words) })),
});

const readMarkdown = <T>(markdown: Markdown<T>, read: NumberReader): Markdown<T> => ({
  ...markdown,
  prose: markdown.prose.map((prose) => readProse(prose, read)),
  data: readAll(markdown.data, read),
});

const hasForeignExcerpt = (
  { evidence }: ClaimData,
  ofSource: (id: string) => NumberReader,
): boolean => evidence.some(({ excerpt, source }) => excerpt && ofSource(source) !== leave);

/** Converts a claim, except for its excerpts, which are in the language of their source. */
const readClaim = (
  entry: Entry<ClaimData>,
  read: NumberReader,
  ofSource: (id: string) => NumberReader,
): Entry<ClaimData> => {
  if (!entry.data || (read === leave && !hasForeignExcerpt(entry.data, ofSource))) return entry;
  const evidence = entry.data.evidence.map((item) => ({
    ...readAll(item, read),
    excerpt: item.excerpt && ofSource(item.source)(item.excerpt),
  }));
  return { ...entry, data: { ...readAll(entry.data, read), evidence } };
};

const readFigure = (figure: Figure, read: NumberReader): Figure => ({
  ...figure,
  data: { ...figure.data, value: readAll(figure.data.value, read) },
  valid: readAll(figure.valid, read),
});

/** An analysis with all numbers converted to English notation, for the rules. */
export const readNumbers = (analysis: AnalysisContent): AnalysisContent => {
  const language = getLanguage(analysis);
  const read = createNumberReader(language);
  const ofSource = (id: string) => {
    const source = analysis.sources.get(id)?.data;
    return createNumberReader((source && getLanguageTag(source)) ?? site.language);
  };
  const claims = new Map(
    [...analysis.claims].map(([id, entry]) => [id, readClaim(entry, read, ofSource)] as const),
  );
  if (read === leave) return { ...analysis, claims };
  return {
    ...analysis,
    article: readMarkdown(analysis.article, read),
    sidebars: analysis.sidebars.map((sidebar) => readMarkdown(sidebar, read)),
    claims,
    figures: analysis.figures.map((figure) => readFigure(figure, read)),
  };
};
