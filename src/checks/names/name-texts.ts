/** Finds the names in a text, and the texts of an analysis that mention them. */
import { getValid, listMappings, type AnalysisContent } from '../read/content.ts';
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { capitalWord } from '../language/words/name-pattern.ts';
import { getSourceNames } from './attribution-names.ts';
import { getEntryTexts } from '../texts/entry-texts.ts';
import { getInitials, getNameStems, getNameWords } from './name-stems.ts';
import { findWithAll, findWithStem } from './name-index.ts';

/** A name of one or several words, with its position. */
export interface FoundName {
  words: string;
  start: number;
  end: number;
}

/** Capitalised words, also joined by small ones: "Gulf of Tarn". */
const pattern = new RegExp(
  `${capitalWord}(?:\\s+(?:(?:of|for|ur|al|de|bin)\\s+(?:the\\s+)?)?${capitalWord})*`,
  'gu',
);

/** A capital letter at the beginning of a sentence or quotation does not make a name. */
const isOpening = (text: string, start: number): boolean =>
  /(?:^|[.!?:;]["”’)]*\s+)["“‘'(]*$/u.test(text.slice(0, start));

/** Names are found only in scripts with capitals and in languages whose endings are known. */
const isLatin = (text: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(text);

/** Every name in a text. The first word of a sentence is part of one only if the next word is capitalised. */
export const findNames = memoise((text: string): FoundName[] =>
  [...(isLatin(text) ? text.matchAll(pattern) : [])]
    .map(({ 0: words, index: start }) => ({ words, start, end: start + words.length }))
    .filter(({ words, start, end }) => {
      const isSymbol = words.length === 1 || text[end] === '/';
      return !isSymbol && (/\s/.test(words) || !isOpening(text, start));
    }),
);

/** The fields of the front matter that list names. */
const fields = ['mentions', 'topics', 'glossary'];

/** The names in a field: a text, a list, or the fields of a name. */
const findNameTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(findNameTexts);
  return listMappings(value).flatMap(({ fields: { name, term, also } }) =>
    [name, term, also].flatMap(findNameTexts),
  );
};

/** Names listed in the front matter, even when another of its fields is invalid. */
const getFrontTexts = ({ article: { written } }: AnalysisContent): string[] => {
  const [front] = listMappings(written.value);
  return fields.flatMap((field) => findNameTexts(front?.fields[field]));
};

/** Texts of the record, the library and the front matter of an analysis. */
const getNameTexts = (analysis: AnalysisContent): string[] => [
  ...getValid(analysis.claims).flatMap(({ data }) => [
    data.attribution.who,
    ...getEntryTexts(data),
  ]),
  ...getValid(analysis.sources).flatMap(({ data }) => [
    ...getSourceNames(data),
    data.title,
    data.note ?? '',
  ]),
  ...getFrontTexts(analysis),
  ...analysis.figures.flatMap(({ data }) =>
    listMappings(data.value).flatMap(({ fields: { name } }) =>
      typeof name === 'string' ? [name] : [],
    ),
  ),
];

/** The name words of each of those texts. */
export const getKnownNames = memoiseByObject((analysis: AnalysisContent): Set<string>[] =>
  getNameTexts(analysis).map(getNameWords),
);

/** The name words of some texts. */
export const getNamesOf = (texts: string[]): Set<string>[] => texts.map(getNameWords);

/** The words of each name listed in the front matter. */
export const getFrontNames = memoiseByObject((analysis: AnalysisContent): Set<string>[] =>
  getFrontTexts(analysis).map(getNameWords),
);

/** What identifies a name: the stems of its words, and its initials. */
const readName = memoise((words: string) => ({
  stems: getNameStems(words),
  initials: getInitials(words).filter((each) => each.length > 2),
}));

/** How many texts mention a name, by all its words or its initials. */
const countNamed = (words: string, texts: Set<string>[]): number => {
  const { stems, initials } = readName(words);
  const short = initials.flatMap((each) => findWithStem(each, texts));
  return new Set([...findWithAll(stems, texts), ...short]).size;
};

/** Memoised, because many sentences mention the same name. */
const getCounts = memoiseByObject((texts: Set<string>[]) =>
  memoise((words: string) => countNamed(words, texts)),
);

/** Whether more than one text mentions the name. */
export const isNameOfOthers = (words: string, texts: Set<string>[]): boolean =>
  getCounts(texts)(words) > 1;

/** Whether any text mentions the name, by all its words or its initials. */
export const isNameKnown = (words: string, texts: Set<string>[]): boolean =>
  getCounts(texts)(words) > 0;
