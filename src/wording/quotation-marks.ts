/** The quotation marks of languages. */

/** Opening and closing mark. */
export type Pair = readonly [open: string, close: string];

/** The marks of a language, for quotations and nested quotations. */
export interface QuotationMarks {
  double: Pair;
  single: Pair;
}

const marks = (double: Pair, single: Pair): QuotationMarks => ({ double, single });

const english = marks(['“', '”'], ['‘', '’']);
const german = marks(['„', '“'], ['‚', '‘']);
const nordic = marks(['”', '”'], ['’', '’']);
const corner = marks(['「', '」'], ['『', '』']);
// French puts a narrow no-break space inside its marks.
const french = marks(['«\u202F', '\u202F»'], ['“', '”']);
const swiss = marks(['«', '»'], ['‹', '›']);
const southern = marks(['«', '»'], ['“', '”']);
const eastern = marks(['«', '»'], ['„', '“']);
const polish = marks(['„', '”'], ['«', '»']);

/** The languages that use each set of marks, with regions if they differ. All others use the English marks. */
const languages: [QuotationMarks, tags: string][] = [
  [german, 'de cs sk sl bg is et lt mk ka sq'],
  [swiss, 'de-CH fr-CH it-CH de-LI fa ps'],
  [french, 'fr fr-CA'],
  [southern, 'es it ca el no nb nn pt-PT hy az'],
  [eastern, 'ru uk be kk'],
  [polish, 'pl ro'],
  [marks(['„', '”'], ['»', '«']), 'hu'],
  [marks(['„', '”'], ['‚', '’']), 'hr'],
  [marks(['„', '”'], ['’', '’']), 'sr bs'],
  [nordic, 'sv fi da he'],
  [corner, 'zh-Hant zh-TW ja'],
];

const marksByLanguage = new Map(
  languages.flatMap(([used, tags]) => tags.split(' ').map((tag) => [tag, used] as const)),
);

/** The marks for a BCP 47 language tag such as "de-AT", found by its longest known prefix. */
export const getQuotationMarks = (language: string): QuotationMarks => {
  const subtags = language.split('-');
  const beginnings = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  const known = beginnings
    .map((tag) => marksByLanguage.get(tag))
    .find((found) => found !== undefined);
  return known ?? english;
};
