/** The names of a text, and the texts of an analysis that can have them. */
import { getValid, walk, type AnalysisContent } from '../read/content.ts';
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { getSourceNames } from './speakers.ts';
import { getEntryTexts } from '../texts/entry-words.ts';
import { getInitials, getNameStems, getNameWords } from './known-names.ts';
import { findWithAll, findWithStem } from './name-index.ts';

/** A name of one word or several, with its place. */
export interface FoundName {
  words: string;
  start: number;
  end: number;
}

const word = "\\p{Lu}[\\p{L}\\p{N}'’-]*";
const pattern = new RegExp(
  `${word}(?:\\s+(?:(?:of|for|ur|al|de|bin)\\s+(?:the\\s+)?)?${word})*`,
  'gu',
);

/** A capital letter that opens a sentence or a quotation makes no name. */
const isOpening = (text: string, start: number): boolean =>
  /(?:^|[.!?:;]["”’)]*\s+)["“‘'(]*$/u.test(text.slice(0, start));

/** No names are found in scripts without capitals, or in languages whose endings are not known here. */
const isLatin = (text: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(text);

/** Every name of a text. The first word of a sentence belongs to one only before another capital. */
export const findNames = memoise((text: string): FoundName[] =>
  [...(isLatin(text) ? text.matchAll(pattern) : [])]
    .map(({ 0: words, index: start }) => ({ words, start, end: start + words.length }))
    .filter(({ words, start, end }) => {
      const isSymbol = words.length === 1 || text[end] === '/';
      return !isSymbol && (/\s/.test(words) || !isOpening(text, start));
    }),
);

/** Names that the front matter lists: mentions, topics and terms. */
const getFrontTexts = ({ article: { data } }: AnalysisContent): string[] => [
  ...(data?.mentions ?? []).map(({ name }) => name),
  ...(data?.topics ?? []),
  ...Object.values(data?.glossary ?? {}).flatMap(({ term, also }) => [term, ...also]),
];

/** What the record, the library and the front matter of an analysis say. */
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
    walk(data.value).flatMap(({ fields: { name } }) => (typeof name === 'string' ? [name] : [])),
  ),
];

/** The words of each of those texts. */
export const getKnownNames = memoiseByObject((analysis: AnalysisContent): Set<string>[] =>
  getNameTexts(analysis).map(getNameWords),
);

/** The words of some texts. */
export const getNamesOf = (texts: string[]): Set<string>[] => texts.map(getNameWords);

/** The words of each name that the front matter lists. */
export const getFrontNames = memoiseByObject((analysis: AnalysisContent): Set<string>[] =>
  getFrontTexts(analysis).map(getNameWords),
);

/** What tells a name: the stems of its words, and its initials. */
const readName = memoise((words: string) => ({
  stems: getNameStems(words),
  initials: getInitials(words).filter((each) => each.length > 2),
}));

/** How many of some texts have all the words of a name, or its initials. */
const countNamed = (words: string, texts: Set<string>[]): number => {
  const { stems, initials } = readName(words);
  const short = initials.flatMap((each) => findWithStem(each, texts));
  return new Set([...findWithAll(stems, texts), ...short]).size;
};

/** Memoised, because many sentences have the same name. */
const getCounts = memoiseByObject((texts: Set<string>[]) =>
  memoise((words: string) => countNamed(words, texts)),
);

/** Whether more than one of some texts, so others than the name's own, have the name. */
export const isNameOfOthers = (words: string, texts: Set<string>[]): boolean =>
  getCounts(texts)(words) > 1;

/** Whether one of some texts has all the words of a name, or its initials. */
export const isNameKnown = (words: string, texts: Set<string>[]): boolean =>
  getCounts(texts)(words) > 0;
