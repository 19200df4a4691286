/** What an author may write in figures/<figure>.yaml: the data of one figure and the words around it. */
import { z } from 'astro/zod';
import { id } from './claim-schema.ts';
import { editorialDate } from './dates.ts';

/** Words that may stand before a number; "at least" and "up to" also leave the mark open. */
export const hedges = ['about', 'near', 'at least', 'more than', 'up to', 'fewer than'] as const;

/** How one body stands to another; each has its own line and is printed in these words. */
export const relationKinds = [
  'part of',
  'branch of',
  'broke from',
  'defectors joined',
  'hostile to',
  'suspected links',
] as const;

const words = z.string().min(1);

const common = {
  title: words.describe(
    'The finding as a full statement: "Estimates fell for three years, then nearly doubled".',
  ),
  caption: words.describe('How to read the picture, in one or two sentences.'),
  alt: words.describe(
    'What the picture shows, for readers who cannot see it. The numbers are in the table.',
  ),
  notes: z
    .array(words)
    .default([])
    .describe('What may not be compared, what was left out and why; one sentence each.'),
};

const count = {
  claim: id.describe('Id of the claim whose number and date are drawn.'),
  hedge: z.enum(hedges).optional().describe('Word before the number.'),
  when: words.optional().describe('Words in place of the date: "that evening".'),
};

const counts = {
  ...common,
  unit: words.describe('What the numbers count: "fighters".'),
  gap: words.default('no figure').describe('Said of years without a number.'),
};

const rangeOverTime = z.strictObject({
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
            'Why it is not comparable with those before: "relatives included". Drawn apart, after a break.',
          ),
      }),
    )
    .min(1)
    .describe('The estimates; one printed twice is one point.'),
});

const stepOverTime = z.strictObject({
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
            .describe(
              'An undated number the claim tells of beside its own; needs "when". Drawn hollow.',
            ),
        })
        .refine(
          ({ value, when }) => value === undefined || when !== undefined,
          'Expected "when" beside "value": the claim\'s date is not its date',
        ),
    )
    .min(1)
    .describe('The counts of one thing in the order in which they were made.'),
});

const event = z
  .strictObject({
    claim: id.optional().describe('Id of the claim behind the event.'),
    date: editorialDate.optional().describe("When it happened; without it, the claim's own date."),
    text: words
      .optional()
      .describe(
        "What happened, in one line; {number} becomes the claim's number. Without it, the claim's statement.",
      ),
    source: id.optional().describe('Id in sources.json, for an event without a claim.'),
  })
  .refine(
    ({ claim, date, text, source }) => claim !== undefined || (date && text && source),
    'Expected a claim, or a date, a text and a source',
  );

const timeline = z.strictObject({
  kind: z.literal('timeline'),
  ...common,
  events: z
    .array(event)
    .min(1)
    .describe('The events in the order of their dates, as they are printed.'),
});

const latitude = z.number().min(-85).max(85);
const longitude = z.number().min(-180).max(180);

const place = z
  .strictObject({
    name: words.describe("The place's name as printed."),
    latitude,
    longitude,
    within: z
      .number()
      .positive()
      .optional()
      .describe('Kilometres by which the position may be off; drawn to scale.'),
    area: words
      .optional()
      .describe('The kind of area the name covers, "province", in place of a point.'),
    claim: id.optional().describe('Id of a claim about the place.'),
    source: id.optional().describe('Id in sources.json from which the position was read.'),
  })
  .refine(
    ({ within, area }) => (within === undefined) !== (area === undefined),
    'Expected either "within" (a point) or "area" (a name without a point)',
  );

const view = z
  .strictObject({
    title: words.optional().describe('Printed in the corner.'),
    bounds: z
      .tuple([longitude, latitude, longitude, latitude])
      .describe('Degrees: west, south, east, north.'),
    countries: z
      .array(words)
      .default([])
      .describe('Countries to name, as spelt in Natural Earth: "Afghanistan".'),
    places: z.array(words).default([]).describe('Names of the places to show.'),
  })
  .refine(
    ({ bounds: [west, south, east, north] }) => west < east && south < north,
    'Expected bounds in the order west, south, east, north',
  );

const map = z.strictObject({
  kind: z.literal('map'),
  ...common,
  focus: words.describe('The country the map is about, as spelt in Natural Earth.'),
  places: z.array(place).min(1).describe('The places, each once.'),
  views: z.array(view).min(1).describe('The whole first, then what it is enlarged into.'),
});

const body = z.strictObject({
  name: words.describe('The name as printed.'),
  column: z
    .number()
    .int()
    .min(1)
    .max(2)
    .describe(
      'Grid cell, counted from 1 at the left; more than two would be illegible on a phone.',
    ),
  row: z.number().int().min(1).max(12).describe('Grid cell, counted from 1 at the top.'),
  rows: z.number().int().min(1).max(12).default(1).describe('How many rows it is tall.'),
});

const relations = z.strictObject({
  kind: z.literal('relations'),
  ...common,
  bodies: z.record(id, body).describe('The bodies by id, each in its cell of the grid.'),
  edges: z
    .array(
      z.strictObject({
        from: id.describe('Id of a body.'),
        to: id.describe('Id of a body.'),
        kind: z.enum(relationKinds).describe('How the first stands to the second.'),
        claim: id.describe('Id of the claim that says so.'),
      }),
    )
    .min(1)
    .describe(
      'What joins them; two joined bodies stand in one row or one column with nothing between.',
    ),
});

/** figures/<figure>.yaml as a whole. */
export const figureSchema = z.discriminatedUnion('kind', [
  rangeOverTime,
  stepOverTime,
  timeline,
  map,
  relations,
]);

export type Hedge = (typeof hedges)[number];
export type RelationKind = (typeof relationKinds)[number];
export type FigureData = z.output<typeof figureSchema>;
export type RangeData = z.output<typeof rangeOverTime>;
export type StepData = z.output<typeof stepOverTime>;
export type TimelineData = z.output<typeof timeline>;
export type MapData = z.output<typeof map>;
export type PlaceData = z.output<typeof place>;
export type ViewData = z.output<typeof view>;
export type RelationsData = z.output<typeof relations>;
