/** The quotation marks of languages. */

/** Opening and closing quotation mark. */
export type Pair = readonly [open: string, close: string];

/** The quotation marks of a language, for quotations and nested quotations. */
export interface QuotationMarks {
  double: Pair;
  single: Pair;
}

const define = (double: Pair, single: Pair): QuotationMarks => ({ double, single });

const english = define(['“', '”'], ['‘', '’']);
const german = define(['„', '“'], ['‚', '‘']);
const nordic = define(['”', '”'], ['’', '’']);
const corner = define(['「', '」'], ['『', '』']);
// French puts a narrow no-break space inside its quotation marks.
const french = define(['«\u202F', '\u202F»'], ['“', '”']);
const swiss = define(['«', '»'], ['‹', '›']);
const southern = define(['«', '»'], ['“', '”']);
const eastern = define(['«', '»'], ['„', '“']);
const polish = define(['„', '”'], ['«', '»']);

/** The languages that use each set, with regions if they differ. All others use the English ones. */
const languages: [QuotationMarks, tags: string][] = [
  [german, 'de cs sk sl bg is et lt mk ka sq'],
  [swiss, 'de-CH fr-CH it-CH de-LI fa ps'],
  [french, 'fr fr-CA'],
  [southern, 'es it ca el no nb nn pt-PT hy az'],
  [eastern, 'ru uk be kk'],
  [polish, 'pl ro'],
  [define(['„', '”'], ['»', '«']), 'hu'],
  [define(['„', '”'], ['‚', '’']), 'hr'],
  [define(['„', '”'], ['’', '’']), 'sr bs'],
  [nordic, 'sv fi da he'],
  [corner, 'zh-Hant zh-TW ja'],
];

const byLanguage = new Map(
  languages.flatMap(([used, tags]) => tags.split(' ').map((tag) => [tag, used] as const)),
);

/** The quotation marks for a BCP 47 language tag such as "de-AT", found by its longest known prefix. */
export const getQuotationMarks = (language: string): QuotationMarks => {
  const subtags = language.split('-');
  const beginnings = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  const known = beginnings.map((tag) => byLanguage.get(tag)).find((found) => found !== undefined);
  return known ?? english;
};
