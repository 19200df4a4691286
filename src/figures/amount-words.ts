/** Numbers as they are printed on and beside a drawing. */
import type { Hedge } from './schema-fields.ts';
import type { Amount } from './figure.ts';

const shortened = [
  [1e12, 'trn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const scientific = new Intl.NumberFormat('en-GB', {
  notation: 'scientific',
  maximumFractionDigits: 1,
});

/** "2,200", "1.25m", "3bn": never longer than a label can be. */
export const getNumberWords = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 1e15) return scientific.format(value).toLowerCase();
  const short = shortened.find(([unit]) => size >= unit);
  const text = short ? plain.format(value / short[0]) + short[1] : plain.format(value);
  return text.replace('-', '−');
};

/** "2,000–3,500", "at least 170", "up to 6,000", "about 2,500"; a range keeps its own two ends. */
export const getAmountWords = ({
  amount,
  hedge,
}: {
  amount: Amount;
  hedge?: Hedge | undefined;
}): string => {
  const { value, low, high } = amount;
  if (low !== undefined && high !== undefined && low !== high)
    return `${getNumberWords(low)}–${getNumberWords(high)}`;
  const number = getNumberWords(value ?? low ?? high ?? 0);
  const open =
    value !== undefined || low === high ? undefined : low === undefined ? 'up to' : 'at least';
  return [hedge ?? open, number].filter(Boolean).join(' ');
};

/** The single number that stands for an amount: itself, or the floor it is known to reach. */
export const getFloor = ({ value, low, high }: Amount): number => value ?? low ?? high ?? 0;

/** The highest number an amount names. */
export const getCeiling = ({ value, low, high }: Amount): number => value ?? high ?? low ?? 0;
