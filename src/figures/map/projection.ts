/** Country outlines of Natural Earth, projected into a rectangle of the drawing. */
import { createRequire } from 'node:module';
import { cwd } from 'node:process';
import {
  type ExtendedFeature,
  geoDistance,
  geoMercator,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPoint, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ViewData } from './schema.ts';
import type { Box } from '../boxes.ts';
import { getLines, type Line } from './outlines.ts';

type Bounds = ViewData['bounds'];

interface Named {
  name: string;
}

type World = Topology<{ countries: GeometryCollection<Named>; land: GeometryCollection }>;

const worlds = new Map<string, World>();

/** Read when a map is drawn: bundled, the outlines would be the largest part of every build. */
const readWorld = (scale: '50m' | '110m'): World => {
  const known = worlds.get(scale);
  if (known) return known;
  const world = createRequire(`${cwd()}/`)(`world-atlas/countries-${scale}.json`) as World;
  worlds.set(scale, world);
  return world;
};

const getWorld = (): World => readWorld('50m');

const getCountries = () => getWorld().objects.countries;

const earthRadius = 6371;

const getCorners = ([west, south, east, north]: Bounds): MultiPoint => ({
  type: 'MultiPoint',
  coordinates: [
    [west, south],
    [east, north],
  ],
});

/** Width of the bounds over their height, as projected. */
export const getAspect = (bounds: Bounds): number => {
  const [[left, top], [right, bottom]] = geoPath(geoMercator()).bounds(getCorners(bounds));
  return (right - left) / (bottom - top);
};

/** The projection that lets the bounds fill the frame, cutting off what lies beyond. */
export const project = (bounds: Bounds, { x, y, width, height }: Box): GeoProjection => {
  const extent: [[number, number], [number, number]] = [
    [x, y],
    [x + width, y + height],
  ];
  return geoMercator().fitExtent(extent, getCorners(bounds)).clipExtent(extent);
};

/** Kilometres to one unit of the drawing, in the middle of the bounds. */
export const getKilometresPerUnit = ([west, south, east, north]: Bounds, width: number): number => {
  const middle = (south + north) / 2;
  return (geoDistance([west, middle], [east, middle]) * earthRadius) / width;
};

type Country = World['objects']['countries']['geometries'][number];

const getName = ({ properties }: Country): string | undefined =>
  (properties as Named | undefined)?.name;

const findCountry = (name: string): Country | undefined =>
  getCountries().geometries.find((country) => getName(country) === name);

/** True when Natural Earth spells a country so. */
export const isCountry = (name: string): boolean => findCountry(name) !== undefined;

/** The country as spelt in Natural Earth; an unknown name is an Error. */
const getCountry = (name: string): ExtendedFeature => {
  const found = findCountry(name);
  if (found) return feature(getWorld(), found) as ExtendedFeature;
  throw new Error(`Unexpected country "${name}", expected a name as spelt in Natural Earth.`);
};

type Polygon = Position[][];

const lands = new Map<string, { polygon: Polygon; bounds: Bounds }[]>();

const getBounds = ([ring = []]: Polygon): Bounds => {
  const [longitudes, latitudes] = [0, 1].map((axis) => ring.map((point) => point[axis] ?? 0));
  const low = (values: number[] = []) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = (values: number[] = []) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return [low(longitudes), low(latitudes), high(longitudes), high(latitudes)];
};

/** Every piece of land with its bounds, so that a map projects only those near it. */
const listLand = (scale: '50m' | '110m') => {
  const known = lands.get(scale);
  if (known) return known;
  const world = readWorld(scale);
  const land = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
  );
  const listed = land.map((polygon) => ({ polygon, bounds: getBounds(polygon) }));
  lands.set(scale, listed);
  return listed;
};

const areMeeting = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

const getPolygons = (projection: GeoProjection, polygons: Polygon[]): Line[] =>
  getLines({ type: 'MultiPolygon', coordinates: polygons }, projection);

/** The land near these bounds, at 1:50m. */
export const getLand = (bounds: Bounds, projection: GeoProjection): Line[] =>
  getPolygons(
    projection,
    listLand('50m').flatMap((land) => (areMeeting(land.bounds, bounds) ? [land.polygon] : [])),
  );

/** The land of the whole earth, at 1:110m. */
export const getAllLand = (projection: GeoProjection): Line[] =>
  getPolygons(
    projection,
    listLand('110m').map(({ polygon }) => polygon),
  );

/** The rings of one country, cut at the frame; none when it lies outside. */
export const getRings = (name: string, projection: GeoProjection): Line[] =>
  getLines(getCountry(name), projection);

/** True when some of a country is inside the bounds. */
export const isCountryWithin = (name: string, bounds: Bounds): boolean =>
  getRings(name, project(bounds, { x: 0, y: 0, width: 100, height: 100 / getAspect(bounds) }))
    .length > 0;

/** True when a line's own bounds reach into these; most lines of the world do not, and need no projecting. */
const isNear = ([west, south, east, north]: Bounds, line: Position[]): boolean => {
  const within = (axis: 0 | 1, low: number, high: number) =>
    line.some((point) => (point[axis] ?? low) >= low) &&
    line.some((point) => (point[axis] ?? high) <= high);
  return within(0, west, east) && within(1, south, north);
};

const meshes = new Map<string, Position[][]>();

/** Every border except those of one country. Slow and the same for every drawing, so it is cached. */
const getMesh = (except: string): Position[][] => {
  const known = meshes.get(except);
  if (known) return known;
  const isOther = (country: object) => getName(country as Country) !== except;
  const { coordinates } = mesh(getWorld(), getCountries(), (a, b) => isOther(a) && isOther(b));
  meshes.set(except, coordinates);
  return coordinates;
};

const near = new Map<string, Position[][]>();

/** The borders near these bounds. Asked for by every drawing of a view, and the same for all. */
const getNear = (except: string, bounds: Bounds): Position[][] => {
  const key = JSON.stringify([except, bounds]);
  const known = near.get(key);
  if (known) return known;
  const lines = getMesh(except).filter((line) => isNear(bounds, line));
  near.set(key, lines);
  return lines;
};

/** The borders and coasts near these bounds except those of one country, each line once. */
export const getBorders = (except: string, bounds: Bounds, projection: GeoProjection): Line[] =>
  getLines({ type: 'MultiLineString', coordinates: getNear(except, bounds) }, projection);
