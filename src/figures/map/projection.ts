/** Projects outlines of the world into a rectangle of the drawing. */
import { geoDistance, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiLineString, MultiPoint } from 'geojson';
import type { Box } from '../boxes.ts';
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { getLines, type Line } from './outlines.ts';
import { type Bounds, getCountry, listAllLand, listBorders, listLand } from './world.ts';

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

const makeProjection = (bounds: Bounds, { x, y, width, height }: Box): GeoProjection => {
  const extent: [[number, number], [number, number]] = [
    [x, y],
    [x + width, y + height],
  ];
  // The outlines have points enough: none is added where a line would bend.
  const projection = geoMercator().precision(0);
  return projection.fitExtent(extent, getCorners(bounds)).clipExtent(extent);
};

/** As many as the views of a map have in all its layouts. */
export const remembered = 20;

const getProjection = memoise((key: string): GeoProjection => {
  const [bounds, frame] = JSON.parse(key) as [Bounds, Box];
  return makeProjection(bounds, frame);
}, remembered);

/**
 * The projection that lets the bounds fill the frame, cutting off what lies beyond. For equal arguments it
 * is the same object, so that layouts of a map which share a frame share its outlines.
 */
export const project = (bounds: Bounds, frame: Box): GeoProjection =>
  getProjection(JSON.stringify([bounds, frame]));

/**
 * Kilometres to one unit of the drawing at a latitude in degrees. Asks the projection, which has fitted
 * the bounds by whichever of width and height limits them.
 */
export const getKilometresPerUnit = (projection: GeoProjection, latitude: number): number =>
  (earthRadius * Math.cos((latitude * Math.PI) / 180)) / projection.scale();

/** The latitude in the middle of the bounds, for which a scale bar holds. */
export const getMiddle = ([, south, , north]: Bounds): number => (south + north) / 2;

/** Kilometres from a position, in degrees, to the farthest corner of the bounds. */
export const getFarthest = (
  position: [longitude: number, latitude: number],
  [west, south, east, north]: Bounds,
): number => {
  const corners = [west, east].flatMap((x) => [south, north].map((y): [number, number] => [x, y]));
  return earthRadius * Math.max(...corners.map((corner) => geoDistance(position, corner)));
};

/** The land near these bounds. */
export const getLand = (bounds: Bounds, projection: GeoProjection): Line[] =>
  getLines({ type: 'MultiPolygon', coordinates: listLand(bounds) }, projection);

/** The land of the whole earth. */
export const getAllLand = (projection: GeoProjection): Line[] =>
  getLines({ type: 'MultiPolygon', coordinates: listAllLand() }, projection);

/** The rings of one country, cut at the frame; none when it lies outside. */
export const getRings = (name: string, projection: GeoProjection): Line[] =>
  getLines(getCountry(name), projection);

/** True when some of a country is inside the bounds. */
export const isCountryWithin = (name: string, bounds: Bounds): boolean =>
  getRings(name, project(bounds, { x: 0, y: 0, width: 100, height: 100 / getAspect(bounds) }))
    .length > 0;

const getBorderShape = memoiseByObject((bounds: Bounds) =>
  memoise((except: string): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: listBorders(except, bounds),
  })),
);

/** The borders and coasts near these bounds except those of one country, each line once. */
export const getBorders = (except: string, bounds: Bounds, projection: GeoProjection): Line[] =>
  getLines(getBorderShape(bounds)(except), projection);
