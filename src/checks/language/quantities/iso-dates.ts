/** Converts dates to and from ISO 8601 text. */
import type { FoundDate } from './quantity.ts';

/** Parses an ISO date into its parts. */
export const readIso = (iso: string): FoundDate => {
  const [year = 0, month = 0, day] = iso.split('-').map(Number);
  return { year, month, day };
};

const agree = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** Whether two dates can be the same day: the parts that both have are equal. */
export const areCompatible = (one: FoundDate, other: FoundDate): boolean =>
  agree(one.year, other.year) &&
  (!one.month || !other.month || one.month === other.month) &&
  agree(one.day, other.day);

/** A date as ISO text, with the precision that is known. */
export const toIso = ({ year, month, day }: FoundDate): string =>
  [year, month, day].flatMap((part) => (!part ? [] : [String(part).padStart(2, '0')])).join('-');
