/** Schema of a timeline: events in the order of their dates. */
import { z } from 'astro/zod';
import { editorialDate } from '../../schemas/date.ts';
import { expectDistinct } from '../../schemas/distinct.ts';
import { words } from '../../schemas/text.ts';
import { common, oneProvenance, provenance } from '../schema-fields.ts';

const event = z
  .strictObject({
    ...provenance,
    date: editorialDate.optional().describe("When it happened; without it, the claim's own date."),
    text: words
      .optional()
      .describe(
        "What happened, in one line; {number} becomes the claim's number. Without it, the claim's statement.",
      ),
  })
  .refine(...oneProvenance)
  .refine(
    ({ claim, date, text }) => claim !== undefined || (date && text),
    'Expected "date" and "text" beside "source" or "unsourced": only a claim has its own',
  );

/** The key by which duplicate events are found. */
const getKey = ({ claim, date, text }: z.output<typeof event>): string =>
  [claim, date, text].filter(Boolean).join(', ');

/** The data of a timeline. */
export const timeline = z.strictObject({
  kind: z.literal('timeline'),
  ...common,
  events: z
    .array(event)
    .min(1)
    .superRefine(expectDistinct(getKey))
    .describe('The events in the order of their dates, as they are printed.'),
  apart: z
    .strictObject({
      from: editorialDate.describe('The first day of what is set apart.'),
      title: words.describe('Words above it: "After the report".'),
    })
    .optional()
    .describe('Sets apart what happened later, such as after the report that is checked.'),
});

export type TimelineData = z.output<typeof timeline>;
