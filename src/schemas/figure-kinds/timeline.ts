/** Events in the order of their dates. */
import { z } from 'astro/zod';
import { id, sourceKey } from '../names.ts';
import { editorialDate } from '../date.ts';
import { common } from './common.ts';
import { words } from '../text.ts';

const event = z
  .strictObject({
    claim: id.optional().describe('Id of the claim behind the event.'),
    date: editorialDate.optional().describe("When it happened; without it, the claim's own date."),
    text: words
      .optional()
      .describe(
        "What happened, in one line; {number} becomes the claim's number. Without it, the claim's statement.",
      ),
    source: sourceKey.optional().describe('Id in sources.json, for an event without a claim.'),
  })
  .refine(
    ({ claim, date, text, source }) => claim !== undefined || (date && text && source),
    'Expected a claim, or a date, a text and a source',
  );

/** The data of a timeline. */
export const timeline = z.strictObject({
  kind: z.literal('timeline'),
  ...common,
  events: z
    .array(event)
    .min(1)
    .describe('The events in the order of their dates, as they are printed.'),
});

export type TimelineData = z.output<typeof timeline>;
