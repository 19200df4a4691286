/** Quotation marks as languages write them. */

/** What opens and what closes a quotation. */
export type Pair = readonly [open: string, close: string];

/** The marks of a language: of a quotation, and of one within it. */
export interface QuotationMarks {
  double: Pair;
  single: Pair;
}

const marks = (double: Pair, single: Pair): QuotationMarks => ({ double, single });

const english = marks(['“', '”'], ['‘', '’']);
const german = marks(['„', '“'], ['‚', '‘']);
const nordic = marks(['”', '”'], ['’', '’']);
const corner = marks(['「', '」'], ['『', '』']);
// French sets a narrow space, at which no line breaks, inside its marks.
const french = marks(['«\u202F', '\u202F»'], ['“', '”']);
const swiss = marks(['«', '»'], ['‹', '›']);
const southern = marks(['«', '»'], ['“', '”']);
const eastern = marks(['«', '»'], ['„', '“']);
const polish = marks(['„', '”'], ['«', '»']);

/** By language, or by language and region where a region differs. All others use the English marks. */
const marksByLanguage: Partial<Record<string, QuotationMarks>> = {
  ...{ de: german, cs: german, sk: german, sl: german, bg: german, is: german, et: german },
  ...{ lt: german, mk: german, ka: german, sq: german },
  ...{ 'de-CH': swiss, 'fr-CH': swiss, 'it-CH': swiss, 'de-LI': swiss, fa: swiss, ps: swiss },
  ...{ fr: french, 'fr-CA': french },
  ...{ es: southern, it: southern, ca: southern, el: southern, no: southern, nb: southern },
  ...{ nn: southern, 'pt-PT': southern, hy: southern, az: southern },
  ...{ ru: eastern, uk: eastern, be: eastern, kk: eastern },
  ...{
    pl: polish,
    ro: polish,
    hu: marks(['„', '”'], ['»', '«']),
    hr: marks(['„', '”'], ['‚', '’']),
  },
  ...{ sr: marks(['„', '”'], ['’', '’']), bs: marks(['„', '”'], ['’', '’']) },
  ...{
    sv: nordic,
    fi: nordic,
    da: nordic,
    he: nordic,
    'zh-Hant': corner,
    'zh-TW': corner,
    ja: corner,
  },
};

/** The marks of a BCP 47 language tag such as "de-AT", found by its longest known beginning. */
export const getQuotationMarks = (language: string): QuotationMarks => {
  const subtags = language.split('-');
  const beginnings = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  const known = beginnings.map((tag) => marksByLanguage[tag]).find((found) => found !== undefined);
  return known ?? english;
};
