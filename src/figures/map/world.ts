/** Reads countries, land and borders of Natural Earth, in degrees. */
import type { ExtendedFeature } from 'd3-geo';
import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { memoise } from '../../platform/memoise.ts';
import type { ViewData } from './schema.ts';
import { readPackageFile } from '../../platform/package-file.ts';

/** West, south, east and north in degrees. */
export type Bounds = ViewData['bounds'];

type Scale = '50m' | '110m';

interface Named {
  name: string;
}

type World = Topology<{ countries: GeometryCollection<Named>; land: GeometryCollection }>;

/** Reads the outlines at run time: bundled, they would be the largest part of every build. */
const readWorld = memoise(
  (scale: Scale) =>
    JSON.parse(readPackageFile(`world-atlas/countries-${scale}.json`).toString()) as World,
);

const getWorld = (): World => readWorld('50m');

const getCountries = () => getWorld().objects.countries;

type Country = World['objects']['countries']['geometries'][number];

const getName = ({ properties }: Country): string | undefined =>
  (properties as Named | undefined)?.name;

const findCountry = (name: string): Country | undefined =>
  getCountries().geometries.find((country) => getName(country) === name);

/** True when Natural Earth has a country with this name. */
export const isCountry = (name: string): boolean => findCountry(name) !== undefined;

/** The message for an unknown country. */
export const describeUnknown = (name: string): string =>
  `Unexpected country "${name}", expected a name as spelt in Natural Earth.`;

/** The country with a name as spelt in Natural Earth. Throws for an unknown name. */
export const getCountry = memoise((name: string): ExtendedFeature => {
  const found = findCountry(name);
  if (found) return feature(getWorld(), found) as ExtendedFeature;
  throw new Error(describeUnknown(name));
});

/** Coordinates with their bounds, which are used to skip distant outlines. */
interface Outline<Coordinates> {
  coordinates: Coordinates;
  bounds: Bounds;
}

const getBounds = (points: Position[]): Bounds => {
  const [longitudes, latitudes] = [0, 1].map((axis) => points.map((point) => point[axis] ?? 0));
  const low = (values: number[] = []) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = (values: number[] = []) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return [low(longitudes), low(latitudes), high(longitudes), high(latitudes)];
};

/** Whether bounds meet others, whose east may be counted beyond 180. */
const areMeeting = (a: Bounds, b: Bounds): boolean =>
  [0, 360].some((turn) => a[0] + turn <= b[2] && b[0] <= a[2] + turn) &&
  a[1] <= b[3] &&
  b[1] <= a[3];

const listNear = <Coordinates>(outlines: Outline<Coordinates>[], bounds: Bounds): Coordinates[] =>
  outlines.flatMap((outline) => (areMeeting(outline.bounds, bounds) ? [outline.coordinates] : []));

const listPolygons = memoise((scale: Scale): Outline<Position[][]>[] => {
  const world = readWorld(scale);
  return feature(world, world.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((polygon) => ({
          coordinates: polygon,
          bounds: getBounds(polygon[0] ?? []),
        }))
      : [],
  );
});

/** The polygons of the land near these bounds, at a scale of 1:50 million. */
export const listLand = (bounds: Bounds): Position[][][] => listNear(listPolygons('50m'), bounds);

/** The polygons of the land of the whole Earth, at a scale of 1:110 million. */
export const listAllLand = (): Position[][][] =>
  listPolygons('110m').map(({ coordinates }) => coordinates);

/** All borders and coasts except those of one country. */
const listLines = memoise((except: string): Outline<Position[]>[] => {
  const isOther = (country: object) => getName(country as Country) !== except;
  const { coordinates } = mesh(getWorld(), getCountries(), (a, b) => isOther(a) && isOther(b));
  return coordinates.map((line) => ({ coordinates: line, bounds: getBounds(line) }));
});

/** The borders and coasts near these bounds, each once, without those of one country. */
export const listBorders = (except: string, bounds: Bounds): Position[][] =>
  listNear(listLines(except), bounds);
