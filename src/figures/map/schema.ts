/** Schema of a map: an overview and enlarged views. */
import { z } from 'astro/zod';
import { id, sourceKey } from '../../schemas/names.ts';
import { words } from '../../schemas/text.ts';
import { common } from '../schema-fields.ts';

const latitude = z.number().min(-85).max(85);

/** The same meridian between -180 and 180: 190 becomes -170. */
const wrap = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

const longitude = z
  .number()
  .refine((degrees) => Math.abs(degrees) <= 180, {
    error: ({ input }) =>
      `Unexpected longitude ${String(input)}, expected ${wrap(Number(input))}, the same between -180 and 180`,
  })
  .meta({ minimum: -180, maximum: 180 });

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

type Degrees = [west: number, south: number, east: number, north: number];

/** Adds a full turn to an eastern end beyond the 180th meridian, so that it exceeds the western one. */
const countOn = ([west, south, east, north]: Degrees): Degrees => [
  west,
  south,
  east < west ? east + 360 : east,
  north,
];

/** Bounds across the 180th meridian and wider than half the world are two numbers in the wrong order. */
const isInOrder = (bounds: Degrees): boolean => {
  const [west, south, east, north] = countOn(bounds);
  return west < east && south < north && (east <= 180 || east - west <= 180);
};

const view = z.strictObject({
  title: words.optional().describe('Printed in the corner.'),
  bounds: z
    .tuple([longitude, latitude, longitude, latitude])
    .refine(isInOrder, {
      error:
        'Expected bounds in the order west, south, east, north, at most 180 degrees wide where they cross the 180th meridian: [170, -50, -170, -30]',
    })
    .overwrite(countOn)
    .describe(
      'Degrees: west, south, east, north. Across the 180th meridian, east is less than west.',
    ),
  countries: z
    .array(words)
    .default([])
    .describe(
      'Countries to name, as spelt in Natural Earth: "Norway". A name that does not fit is left out.',
    ),
  places: z.array(words).default([]).describe('Names of the places to show.'),
});

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
