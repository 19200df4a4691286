/** Schema of a count that was corrected over time. */
import { z } from 'astro/zod';
import { expectDistinct } from '../../schemas/distinct.ts';
import { words } from '../../schemas/text.ts';
import { count, counts } from '../schema-fields.ts';

/** The key by which duplicate counts are found. */
const getKey = (point: { claim: string; when?: string | undefined; value?: number | undefined }) =>
  [point.claim, point.when, point.value].filter((part) => part !== undefined).join(', ');

/** The data of a step-over-time figure. */
export const stepOverTime = z.strictObject({
  kind: z.literal('step-over-time'),
  ...counts,
  points: z
    .array(
      z
        .strictObject({
          ...count,
          by: words.optional().describe('Who counted: "a hospital official".'),
          value: z
            .number()
            .optional()
            .describe('A second, undated number in the same claim; requires "when".'),
          stands: z
            .literal(true)
            .optional()
            .describe('true for the current count. Its number is bold.'),
        })
        .refine(
          ({ value, when }) => value === undefined || when !== undefined,
          'Expected "when" with "value": the date of the claim is not that of the value',
        ),
    )
    .min(1)
    .superRefine(expectDistinct(getKey))
    .describe('The counts of one thing, in chronological order.'),
});

export type StepData = z.output<typeof stepOverTime>;
