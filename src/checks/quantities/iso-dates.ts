/** Dates of texts as ISO text, and back. */
import type { FoundDate } from './quantity.ts';

/** An ISO date as its parts. */
export const readIso = (iso: string): FoundDate => {
  const [year = 0, month = 0, day] = iso.split('-').map(Number);
  return { year, month, day };
};

/** A date as ISO text, of its own precision. */
export const toIso = ({ year, month, day }: FoundDate): string =>
  [year, month, day].flatMap((part) => (!part ? [] : [String(part).padStart(2, '0')])).join('-');
