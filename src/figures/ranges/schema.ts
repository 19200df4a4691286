/** Schema of estimates over time, each a number or a range. */
import { z } from 'astro/zod';
import { expectDistinct } from '../../schemas/distinct.ts';
import { words } from '../../schemas/text.ts';
import { count, counts } from '../schema-fields.ts';

/**
 * The key by which duplicate points are found: the claim, with the words in place of its date if there
 * are any.
 */
const getKey = ({ claim, when }: { claim: string; when?: string | undefined }): string =>
  [claim, when].filter(Boolean).join(', ');

/** The data of a range-over-time figure. */
export const rangeOverTime = z.strictObject({
  kind: z.literal('range-over-time'),
  ...counts,
  points: z
    .array(
      z.strictObject({
        ...count,
        softer: words
          .optional()
          .describe(
            'Why this point is weaker than the others: "one state, wider region". Drawn hollow.',
          ),
        differs: words
          .optional()
          .describe(
            'Why it is not comparable with earlier points: "relatives included: not comparable". Drawn on a different background.',
          ),
      }),
    )
    .min(1)
    .superRefine(expectDistinct(getKey))
    .describe('The estimates. An estimate that was printed twice is one point.'),
});

export type RangeData = z.output<typeof rangeOverTime>;
