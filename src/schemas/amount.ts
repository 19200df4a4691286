/** Schema of a number, or of the ends of a range. */
import { z } from 'astro/zod';

/** The fields of an amount. */
export const amount = {
  value: z.number().optional().describe('The number itself, without separators: 2200.'),
  low: z.number().optional().describe('Lower end of a range.'),
  high: z.number().optional().describe('Upper end of a range.'),
};

type Amount = Partial<Record<keyof typeof amount, number | undefined>>;

const getProblem = ({ value, low, high }: Amount): string | undefined => {
  if (value !== undefined && (low !== undefined || high !== undefined))
    return `Unexpected value ${value} beside an end of a range, expected the value alone, or "low" and "high"`;
  return low !== undefined && high !== undefined && low > high
    ? `Unexpected range from ${low} to ${high}, expected "low" to be the lower end`
    : undefined;
};

/** Reports a range that ends before it begins, and a number beside a range: figures would ignore it. */
export const expectOneAmount = (given: Amount, context: z.core.$RefinementCtx<Amount>): void => {
  const message = getProblem(given);
  const path = [given.value === undefined ? 'low' : 'value'];
  if (message) context.addIssue({ code: 'custom', message, path, input: given });
};
