/** Numbers as they are printed on and beside a drawing. */
import { memoise } from '../platform/memoise.ts';
import type { Hedge } from './schema-fields.ts';
import type { Amount } from './figure.ts';
import { getMessages } from '../wording/messages.ts';

const shortened = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Made once for a language: a drawing has dozens of numbers. */
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

/** Whether a number has no more than three decimals, apart from what floating-point numbers add. */
const isShort = (value: number): boolean =>
  Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-9 * Math.max(1, Math.abs(value));

/** With two decimals, or three where these are all: never 0 for what is not 0. */
const formatPlain = (value: number, language: string): string => {
  const { two, three, small } = getFormats(language);
  if (Math.abs(value) < 0.1) return small.format(value);
  return (isShort(value) ? three : two).format(value);
};

/** The largest unit that leaves one or more before the decimal point, as it is rounded: 999,999,999 is a billion. */
const findUnit = (size: number) =>
  shortened.find(
    ([unit], index) => size >= unit || (index < 2 && Math.round((size / unit) * 1e5) >= 1e5),
  );

/** "2,200", "1.25m", "3bn": never longer than a label can be. */
export const formatNumber = (value: number, language: string): string => {
  const size = Math.abs(value);
  if (size >= 1e15) return getFormats(language).scientific.format(value).toLowerCase();
  const short = findUnit(size);
  const text = short
    ? formatPlain(value / short[0], language) + getMessages(language).figure.units[short[1]]
    : formatPlain(value, language);
  return text.replace('-', '−');
};

/** The same where that is the whole number, else all its digits, for tables: "1.25m", "1,205,300". */
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

/** "2,000–3,500", "at least 170", "up to 6,000", "about 2,500"; a range keeps its own two ends. */
export const formatAmount = (amount: HedgedAmount, language: string): string =>
  writeAmount(amount, language, formatNumber);

/** The same with every digit of the numbers, for tables. */
export const formatExactAmount = (amount: HedgedAmount, language: string): string =>
  writeAmount(amount, language, formatExact);

/** The single number that stands for an amount: itself, or the floor it is known to reach. */
export const getFloor = ({ value, low, high }: Amount): number => value ?? low ?? high ?? 0;

/** The highest number an amount names. */
export const getCeiling = ({ value, low, high }: Amount): number => value ?? high ?? low ?? 0;
