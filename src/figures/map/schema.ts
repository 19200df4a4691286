/** Schema of a map: an overview and enlarged views. */
import { z } from 'astro/zod';
import { id, sourceKey } from '../../schemas/names.ts';
import { words } from '../../schemas/text.ts';
import { common } from '../schema-fields.ts';

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
    source: sourceKey.optional().describe('Id in sources.json from which the position was read.'),
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
      .describe(
        'Countries to name, as spelt in Natural Earth: "Norway". A neighbour has no name where it has no room.',
      ),
    places: z.array(words).default([]).describe('Names of the places to show.'),
  })
  .refine(
    ({ bounds: [west, south, east, north] }) => west < east && south < north,
    'Expected bounds in the order west, south, east, north',
  );

/** The data of a map. */
export const map = z.strictObject({
  kind: z.literal('map'),
  ...common,
  focus: words.describe('The country the map is about, as spelt in Natural Earth.'),
  places: z.array(place).min(1).describe('The places, each once.'),
  views: z.array(view).min(1).describe('The whole first, then what it is enlarged into.'),
});

export type MapData = z.output<typeof map>;
export type PlaceData = z.output<typeof place>;
export type ViewData = z.output<typeof view>;
