/** Numbers as they are printed on and beside a drawing. */
import { memoise } from '../memoise.ts';
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
  plain: new Intl.NumberFormat(language, { maximumFractionDigits: 2 }),
  scientific: new Intl.NumberFormat(language, {
    notation: 'scientific',
    maximumFractionDigits: 1,
  }),
}));

/** "2,200", "1.25m", "3bn": never longer than a label can be. */
export const formatNumber = (value: number, language: string): string => {
  const { plain, scientific } = getFormats(language);
  const size = Math.abs(value);
  if (size >= 1e15) return scientific.format(value).toLowerCase();
  const short = shortened.find(([unit]) => size >= unit);
  const text = short
    ? plain.format(value / short[0]) + getMessages(language).figure.units[short[1]]
    : plain.format(value);
  return text.replace('-', '−');
};

interface HedgedAmount {
  amount: Amount;
  hedge?: Hedge | undefined;
}

/** "2,000–3,500", "at least 170", "up to 6,000", "about 2,500"; a range keeps its own two ends. */
export const formatAmount = ({ amount, hedge }: HedgedAmount, language: string): string => {
  const { value, low, high } = amount;
  if (low !== undefined && high !== undefined && low !== high)
    return `${formatNumber(low, language)}–${formatNumber(high, language)}`;
  const number = formatNumber(value ?? low ?? high ?? 0, language);
  const open =
    value !== undefined || low === high ? undefined : low === undefined ? 'up to' : 'at least';
  const said = hedge ?? open;
  return said ? `${getMessages(language).figure.hedges[said]} ${number}` : number;
};

/** The single number that stands for an amount: itself, or the floor it is known to reach. */
export const getFloor = ({ value, low, high }: Amount): number => value ?? low ?? high ?? 0;

/** The highest number an amount names. */
export const getCeiling = ({ value, low, high }: Amount): number => value ?? high ?? low ?? 0;
