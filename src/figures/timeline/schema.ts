/** Schema of a timeline: events in the order of their dates. */
import { z } from 'astro/zod';
import { editorialDate } from '../../schemas/date.ts';
import { expectDistinct } from '../../schemas/distinct.ts';
import { words } from '../../schemas/text.ts';
import { common, oneProvenance, provenance } from '../schema-fields.ts';

const event = z
  .strictObject({
    ...provenance,
    date: editorialDate
      .optional()
      .describe('Date of the event. The default is the date of the claim.'),
    text: words
      .optional()
      .describe(
        'What happened, in one line. {number} becomes the number of the claim. The default is the statement of the claim.',
      ),
  })
  .refine(...oneProvenance)
  .refine(
    ({ claim, date, text }) => claim !== undefined || (date && text),
    'Expected "date" and "text" with "source" or "unsourced": only a claim has its own',
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
    .describe('The events in chronological order, as printed.'),
  apart: z
    .strictObject({
      from: editorialDate.describe('First date of the later events.'),
      title: words.describe('Heading of the later events: "After the report".'),
    })
    .optional()
    .describe('Separates later events, such as those after the report that is checked.'),
});

export type TimelineData = z.output<typeof timeline>;
