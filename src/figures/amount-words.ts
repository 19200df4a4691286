/** Formats numbers for drawings and tables. */
import { memoise } from '../platform/memoise.ts';
import type { Hedge } from './schema-fields.ts';
import type { Amount } from './figure.ts';
import { getMessages } from '../wording/messages.ts';

const shortened = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Cached by language, because a drawing has dozens of numbers. */
const getFormats = memoise((language: string) => ({
  two: new Intl.NumberFormat(language, { maximumFractionDigits: 2 }),
  three: new Intl.NumberFormat(language, { maximumFractionDigits: 3 }),
  small: new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }),
  exact: new Intl.NumberFormat(language, { maximumSignificantDigits: 15 }),
  scientific: new Intl.NumberFormat(language, {
    notation: 'scientific',
    maximumFractionDigits: 1,
  }),
}));

/** Whether a number has at most three decimals, ignoring floating-point errors. */
const isShort = (value: number): boolean =>
  Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-9 * Math.max(1, Math.abs(value));

/** Rounds to two decimals, but keeps three if the number has no more. Never rounds a number to 0. */
const formatPlain = (value: number, language: string): string => {
  const { two, three, small } = getFormats(language);
  if (Math.abs(value) < 0.1) return small.format(value);
  return (isShort(value) ? three : two).format(value);
};

/** The largest unit in which the rounded number is at least one: 999,999,999 is a billion. */
const findUnit = (size: number) =>
  shortened.find(
    ([unit], index) => size >= unit || (index < 2 && Math.round((size / unit) * 1e5) >= 1e5),
  );

/** "2,200", "1.25m", "3bn": short enough for any label. */
export const formatNumber = (value: number, language: string): string => {
  const size = Math.abs(value);
  if (size >= 1e15) return getFormats(language).scientific.format(value).toLowerCase();
  const short = findUnit(size);
  const text = short
    ? formatPlain(value / short[0], language) + getMessages(language).figure.units[short[1]]
    : formatPlain(value, language);
  return text.replace('-', '−');
};

/** The short form if it is exact, otherwise all digits, for tables: "1.25m", "1,205,300". */
const formatExact = (value: number, language: string): string => {
  const [unit = 1] = findUnit(Math.abs(value)) ?? [];
  return Math.abs(value) >= 1e15 || (isShort(value / unit) && Math.abs(value) >= 0.1)
    ? formatNumber(value, language)
    : getFormats(language).exact.format(value).replace('-', '−');
};

interface HedgedAmount {
  amount: Amount;
  hedge?: Hedge | undefined;
}

const writeAmount = (
  { amount, hedge }: HedgedAmount,
  language: string,
  format: typeof formatNumber,
): string => {
  const { value, low, high } = amount;
  if (low !== undefined && high !== undefined && low !== high)
    return `${format(low, language)}–${format(high, language)}`;
  const number = format(value ?? low ?? high ?? 0, language);
  const open =
    value !== undefined || low === high ? undefined : low === undefined ? 'up to' : 'at least';
  const said = hedge ?? open;
  return said ? `${getMessages(language).figure.hedges[said]} ${number}` : number;
};

/** "2,000–3,500", "at least 170", "up to 6,000", "about 2,500". A range has both ends. */
export const formatAmount = (amount: HedgedAmount, language: string): string =>
  writeAmount(amount, language, formatNumber);

/** The amount with all digits, for tables. */
export const formatExactAmount = (amount: HedgedAmount, language: string): string =>
  writeAmount(amount, language, formatExact);

/** The lowest number of an amount: its value, its low, or the high of a range without a low. */
export const getFloor = ({ value, low, high }: Amount): number => value ?? low ?? high ?? 0;

/** The highest number of an amount: its value, its high, or the low of a range without a high. */
export const getCeiling = ({ value, low, high }: Amount): number => value ?? high ?? low ?? 0;
