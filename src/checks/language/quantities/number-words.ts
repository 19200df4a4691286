/** Converts month names and multipliers of other languages to English: "3 avril 2031", "1,5 millones". */

import { shortMonths } from './month-names.ts';

/** Records a conversion and the original text. */
type Note = (read: string, written: string) => void;

/** Converts numbers without changing any offset. */
export type NumberReader = (text: string, note?: Note) => string;

/** The multipliers of a language, by their English short form. */
type Factors = Partial<Record<'tsd' | 'mln' | 'mrd' | 'trn', string>>;

const nordic: Factors = {
  tsd: 'tusen|tusind',
  mln: 'miljon(?:er)?|million(?:er)?|mn',
  mrd: 'miljard(?:er)?|milliard(?:er)?',
  trn: 'biljon(?:er)?|billion(?:er)?',
};
const russian: Factors = {
  tsd: 'тысяч\\p{L}*|тыс\\.?',
  mln: 'миллион\\p{L}*|млн\\.?',
  mrd: 'миллиард\\p{L}*|млрд\\.?',
  trn: 'триллион\\p{L}*|трлн\\.?',
};

const factorsByLanguage: Partial<Record<string, Factors>> = {
  sv: nordic,
  da: nordic,
  nb: nordic,
  nn: nordic,
  no: nordic,
  ru: russian,
  de: {
    tsd: 'Tausend|Tsd\\.?',
    mln: 'Million(?:en)?|Mio\\.?',
    mrd: 'Milliarden?|Mrd\\.?',
    trn: 'Billion(?:en)?|Bio\\.?',
  },
  fr: { tsd: 'mille', mln: 'millions?', mrd: 'milliards?', trn: 'billions?' },
  es: {
    mrd: 'mil millones|millardos?',
    tsd: 'mil',
    mln: 'millón|millones',
    trn: 'billón|billones',
  },
  pt: {
    mrd: 'mil milhões|bilhão|bilhões',
    tsd: 'mil',
    mln: 'milhão|milhões',
    trn: 'trilhão|trilhões|bilião|biliões',
  },
  it: { tsd: 'mila|mille', mln: 'milion[ei]', mrd: 'miliard[oi]' },
  nl: { tsd: 'duizend', mln: 'miljoen', mrd: 'miljard', trn: 'biljoen' },
  pl: {
    tsd: 'tysi\\p{L}*|tys\\.?',
    mln: 'milion\\p{L}*|mln',
    mrd: 'miliard\\p{L}*|mld',
    trn: 'bilion\\p{L}*',
  },
  tr: { tsd: 'bin', mln: 'milyon', mrd: 'milyar', trn: 'trilyon' },
  ar: { tsd: 'ألف|آلاف', mln: 'مليون|ملايين', mrd: 'مليار|مليارات', trn: 'تريليون' },
  fa: { tsd: 'هزار', mln: 'میلیون', mrd: 'میلیارد', trn: 'تریلیون' },
  he: { tsd: 'אלף', mln: 'מיליון', mrd: 'מיליארד', trn: 'טריליון' },
};

const ends = '(?![\\p{L}\\p{M}])';

const getFactors = (language: string): [string, RegExp][] =>
  Object.entries(factorsByLanguage[new Intl.Locale(language).language] ?? {}).map(
    ([name, words]) => [name, new RegExp(`(?<=\\p{Nd}\\s?)(?:${words})${ends}`, 'giu')],
  );

/** A month name in the forms used alone and beside a day. */
const getMonth = (language: string, month: number): string[] =>
  [{ month: 'long' } as const, { day: 'numeric', month: 'long' } as const].flatMap((options) =>
    new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory' })
      .formatToParts(new Date(2031, month, 3))
      .flatMap(({ type, value }) => (type === 'month' ? value.toLowerCase() : [])),
  );

/** English month names by the month names of a language. */
const getMonths = (language: string): Map<string, string> =>
  new Map(
    shortMonths.flatMap((name, month) =>
      getMonth(language, month).map((each) => [each, name] as const),
    ),
  );

/** Matches what separates day, month and year: "3. ", "3 de ", "1er ". */
const afterDay = '(?<day>(?<!\\d)[\\p{Nd}]{1,2})(?<between>(?:\\.|er|º|°)?\\s+(?:de\\s+)?)ב?';
const beforeYear = '(?<link>(?:\\s+del?)?\\s+)(?<year>\\p{Nd}{4})(?!\\p{Nd})';

const createMonthReader = (language: string): NumberReader => {
  const months = getMonths(language);
  const names = [...months.keys()].map((name) => RegExp.escape(name)).join('|');
  const month = `(?<month>${names})${ends}`;
  const pattern = new RegExp(
    `${afterDay}${month}(?:${beforeYear})?|(?<![\\p{L}\\p{M}])${month}${beforeYear}`,
    'giu',
  );
  return (text, note) =>
    text.replace(pattern, (written: string, ...rest: unknown[]) => {
      const { day = '', month: name = '', year = '' } = rest.at(-1) as Record<string, string>;
      const found = months.get(name.toLowerCase()) ?? '';
      const words = `${day}${day && ' '}${found}`;
      const room = written.length - words.length - year.length;
      if (room < (year ? 1 : 0)) return written;
      const read = words + ' '.repeat(room) + year;
      note?.(read, written);
      return read;
    });
};

/** Creates the converter for the number words of a language. */
export const createWordReader = (language: string): NumberReader => {
  const read = createMonthReader(language);
  const factors = getFactors(language);
  const readFactors: NumberReader = (text, note) =>
    factors.reduce(
      (rest, [name, pattern]) =>
        rest.replace(pattern, (written) => {
          const short = name.padEnd(written.length);
          if (short.length > written.length) return written;
          note?.(short, written);
          return short;
        }),
      text,
    );
  return (text, note) => (/\p{Nd}/u.test(text) ? readFactors(read(text, note), note) : text);
};
