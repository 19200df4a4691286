/** The names that an analysis knows, and whether a text may mention a name. */
import { getValid, listMappings, type AnalysisContent } from '../read/content.ts';
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { getSourceNames } from './attribution-names.ts';
import { getEntryTexts } from '../texts/entry-texts.ts';
import { getInitials, getNameStems, getNameWords } from './name-stems.ts';
import { findWithAll, findWithStem } from './name-index.ts';

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
