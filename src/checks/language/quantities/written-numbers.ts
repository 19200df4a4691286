/** Reads numbers in digits: "1,200", "2½", "$25m", "-3.5", "12 lakh", "2,50,000". */
import { anyMonth } from './month-names.ts';
import { factorWords, getProduct, multiply, shortFactors } from './multipliers.ts';

const space = '[\\s\\u00a0\\u202f\\u2009]';
const vulgar: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
const vulgarSigns = `[${Object.keys(vulgar).join('')}]`;

/** Matches "1/2" and "3/4", but not "9/11" and "24/7". */
const slashed = '[1-9]/(?:10|[2-9])(?![/\\d])';
const grouped = `\\d{1,3}(?:(?:,|['’](?=\\d{3})|${space})\\d{3})+(?!\\d)(?:\\.\\d+)?`;
const indian = '\\d{1,2}(?:,\\d\\d)+,\\d{3}(?!\\d)(?:\\.\\d+)?';
const plain = '\\d+(?:\\.\\d+)?';

/** Rejects a match that is only part of a number: "1.234.567", "12,34", "1.5e6", "10⁶", "27/08/2021". */
const isWhole = "(?!\\d|[.,'’]\\d|e\\d|\\^|[²³⁰-⁹]|\\s?[×x]\\s?10(?:\\^|[²³⁰-⁹])|/\\d+/\\d)";

const currency = '[$€£¥₹]|\\b(?:US|USD|EUR|GBP|INR|Rs\\.?)';

/** Matches a minus sign, hyphen or dash directly before digits, except the dash of a range. */
const sign =
  '(?:(?<![\\p{L}\\p{N}%)\\]\'’"”.,–—-])[-–](?=[$€£¥₹]?\\d)|\\bminus\\s)' +
  `(?!\\d{4}-\\d\\d-|\\d+:\\d|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?-i:${anyMonth}))`;

const factors = `(?:${space}|-)?(?:${factorWords}|${shortFactors})\\b(?:${space}${factorWords}\\b)*`;

/** "m" and "k" also mean metres and kilometres; "b" and "t" are multipliers only after a currency. */
const letters = `${space}?(?:m|k)\\b`;
const moneyLetters = `${space}?[mkbt]\\b`;

const amount =
  `(?:(?<mixed>\\d+)${space}?(?<part>${vulgarSigns})|(?<vulgar>${vulgarSigns})` +
  `|(?<mixedSlash>\\d+)[ -](?<partSlash>${slashed})|(?<![\\d/])(?<slash>${slashed})` +
  `|(?<digits>${grouped}|${indian}|${plain}))`;

/** Source of a pattern for a number in digits with its sign, currency and factor. */
export const writtenNumber =
  `(?<!\\d|\\d[.,])(?<sign>${sign}[$€£¥₹]?)?${amount}${isWhole}` +
  `(?:(?<factor>${factors})|(?<money>(?<=(?:${currency})${space}?[\\d.,½¼¾]+)${moneyLetters})|(?<letter>${letters}))?`;

/** Source of a pattern for digits that no pattern above matches. Authors are asked to rewrite them. */
export const unreadNumber =
  "(?<unread>(?<!\\d)\\d+(?:(?:[.,'’/e^]|\\s?[×x]\\s?)\\d+)*[²³⁰-⁹]*|\\p{Nl}+)";

type Groups = Record<string, string | undefined>;

/** Coefficient and factor of a number. The factor is left out where "m" may mean metres. */
export interface WrittenNumber {
  coefficient: number;
  factor: number;
  alternative?: number;
}

const readSlash = (text: string): number => {
  const [above = '', below = ''] = text.split('/');
  return Number(above) / Number(below);
};

const readAmount = (groups: Groups): number => {
  const { mixed, part, mixedSlash, partSlash, slash, digits } = groups;
  if (mixed) return Number(mixed) + (vulgar[part ?? ''] ?? 0);
  if (mixedSlash) return Number(mixedSlash) + readSlash(partSlash ?? '');
  if (slash) return readSlash(slash);
  return digits ? Number(digits.replace(/[^\d.]/g, '')) : (vulgar[groups['vulgar'] ?? ''] ?? 0);
};

/** Reads a match of `writtenNumber`; undefined when another pattern matched. */
export const readWritten = (groups: Groups): WrittenNumber | undefined => {
  const { mixed, vulgar: single, mixedSlash, slash, digits, sign: minus, letter } = groups;
  if (![mixed, single, mixedSlash, slash, digits].some((group) => group !== undefined))
    return undefined;
  const amount = readAmount(groups);
  const coefficient = minus ? -amount : amount;
  const factor = getProduct(groups['factor'] ?? groups['money'] ?? letter ?? '');
  return letter ? { coefficient, factor, alternative: coefficient } : { coefficient, factor };
};

/** The product of coefficient and factor. */
export const getWrittenValue = ({ coefficient, factor }: WrittenNumber): number =>
  multiply(coefficient, factor);
