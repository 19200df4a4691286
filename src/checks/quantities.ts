/** Finds numbers and dates in running text. */
import { multipliers, readSpelled, spelledNumber } from './spelled-numbers.ts';

/** What is known of a date: at least a month with a day or a year, or all of an ISO date. */
export interface FoundDate {
  year?: number | undefined;
  month: number;
  day?: number | undefined;
}

/** A number or date as it stands in a text. */
export interface Quantity {
  start: number;
  end: number;
  words: string;
  /** Undefined for dates, for times such as 17:50 and for symbols such as S/2020/415. */
  value?: number | undefined;
  date?: FoundDate | undefined;
  /** What a short form was multiplied by: "$25m" has 1,000,000. */
  factor: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const month =
  '(?<month>(?-i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))\\b\\.?';
const suffix = '(?:st|nd|rd|th)';

/** In this order, because "26 August 2021" must not be read as 26, and S/2020/415 not as 2020. */
const pattern = new RegExp(
  [
    `(?<symbol>(?-i:\\b[A-Z]{1,3}/(?:[A-Z0-9.-]+/)*\\d+)\\b)`,
    `(?<iso>\\b(?<isoYear>\\d{4})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)\\b)`,
    `(?:\\b(?<before>\\d{1,2})${suffix}?\\s(?:of\\s)?)?\\b${month}(?:\\s(?<after>\\d{1,2})${suffix}?\\b(?![,.]?\\d))?(?:,?\\s(?:of\\s)?(?<year>\\d{4})\\b)?`,
    `(?<time>\\b\\d{1,2}[:.]\\d\\d(?=\\s?(?:am|pm)\\b)|\\b\\d+:\\d+\\b)`,
    `(?<!\\d)(?<digits>\\d{1,3}(?:[,\\s\\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[\\s-]?(?<factor>hundred|thousand|million|billion|dozen|(?<=\\d)(?:bn|m|k))\\b)?`,
    `(?<spelled>${spelledNumber})`,
  ].join('|'),
  'gi',
);

const toNumber = (text: string | undefined) => (text === undefined ? undefined : Number(text));

const readDate = (groups: Record<string, string | undefined>): FoundDate | undefined => {
  if (groups['iso'])
    return {
      year: Number(groups['isoYear']),
      month: Number(groups['isoMonth']),
      day: Number(groups['isoDay']),
    };
  if (!groups['month']) return undefined;
  return {
    year: toNumber(groups['year']),
    month: months.indexOf(groups['month'].slice(0, 3).toLowerCase()) + 1,
    day: toNumber(groups['before'] ?? groups['after']),
  };
};

const readValue = (groups: Record<string, string | undefined>, factor: number) => {
  const { digits, spelled } = groups;
  if (spelled) return readSpelled(spelled);
  return digits === undefined ? undefined : Number(digits.replace(/[^\d.]/g, '')) * factor;
};

/** Numbers and dates of a text, in its order; month names alone are no dates. */
export const findQuantities = (text: string): Quantity[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const date = readDate(groups);
    if (date && date.year === undefined && date.day === undefined) return [];
    const factor = multipliers.get(groups['factor']?.toLowerCase() ?? '') ?? 1;
    const [words] = match;
    const value = readValue(groups, factor);
    return [{ start: match.index, end: match.index + words.length, words, value, date, factor }];
  });

/** True for the symbol of a document: "S/2020/415". */
export const isSymbol = ({ words }: Quantity): boolean => /^[A-Z]{1,3}\//.test(words);

/** Numbers up to ten are ordinary words when spelt out; everything else must be accounted for. */
export const isNotable = ({ words, value }: Quantity): boolean =>
  /\d/.test(words) || (value !== undefined && value > 10);
