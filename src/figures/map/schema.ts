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
      .describe('Maximum error of the position in kilometres, drawn to scale.'),
    area: words.optional().describe('Kind of area, "province", for a name without a point.'),
    claim: id.optional().describe('Id of a claim about the place.'),
    source: sourceKey.optional().describe('Id in sources.json of the source of the position.'),
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
        'Countries to name, as spelt in Natural Earth: "Norway". A name that does not fit is left out.',
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
  focus: words.describe('The country that the map is about, as spelt in Natural Earth.'),
  places: z.array(place).min(1).describe('The places, each once.'),
  views: z.array(view).min(1).describe('The overview first, then the enlarged views.'),
});

export type MapData = z.output<typeof map>;
export type PlaceData = z.output<typeof place>;
export type ViewData = z.output<typeof view>;
