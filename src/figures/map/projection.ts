/** Projects outlines of the world into a rectangle of the drawing. */
import { geoDistance, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiLineString, MultiPoint } from 'geojson';
import type { Box } from '../labels/boxes.ts';
import { memoise, memoiseByArguments, memoiseByObject } from '../../platform/memoise.ts';
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

/** A projection whose seam is outside the bounds: opposite their middle where they cross the 180th meridian. */
const turn = ([west, , east]: Bounds): GeoProjection =>
  east > 180 ? geoMercator().rotate([-(west + east) / 2, 0]) : geoMercator();

/** The ratio of the projected width of bounds, in degrees, to their projected height. */
export const getAspect = (bounds: Bounds): number => {
  const [[left, top], [right, bottom]] = geoPath(turn(bounds)).bounds(getCorners(bounds));
  return (right - left) / (bottom - top);
};

const makeProjection = (bounds: Bounds, { x, y, width, height }: Box): GeoProjection => {
  const extent: [[number, number], [number, number]] = [
    [x, y],
    [x + width, y + height],
  ];
  // The outlines have enough points, so the projection adds none to curved lines.
  const projection = turn(bounds).precision(0);
  return projection.fitExtent(extent, getCorners(bounds)).clipExtent(extent);
};

/** Size of caches: the number of views in all layouts of a map. */
export const remembered = 20;

/**
 * The projection that fits the bounds into the frame and clips at the frame. Returns the same object
 * for equal arguments, so that layouts with the same frame share cached outlines.
 */
export const project = memoiseByArguments(makeProjection, remembered);

/**
 * Kilometres per unit of the drawing at a latitude in degrees. Uses the projection's scale, which
 * depends on whether width or height limits the bounds.
 */
export const getKilometresPerUnit = (projection: GeoProjection, latitude: number): number =>
  (earthRadius * Math.cos((latitude * Math.PI) / 180)) / projection.scale();

/** The middle latitude of the bounds, in degrees. The scale bar is exact at this latitude. */
export const getMiddle = ([, south, , north]: Bounds): number => (south + north) / 2;

/** Kilometres from a position, in degrees, to the farthest corner of the bounds. */
export const getFarthest = (
  position: [longitude: number, latitude: number],
  [west, south, east, north]: Bounds,
): number => {
  const corners = [west, east].flatMap((x) => [south, north].map((y): [number, number] => [x, y]));
  return earthRadius * Math.max(...corners.map((corner) => geoDistance(position, corner)));
};

/** The projected land near these bounds. */
export const getLand = (bounds: Bounds, projection: GeoProjection): Line[] =>
  getLines({ type: 'MultiPolygon', coordinates: listLand(bounds) }, projection);

/** The projected land of the whole Earth. */
export const getAllLand = (projection: GeoProjection): Line[] =>
  getLines({ type: 'MultiPolygon', coordinates: listAllLand() }, projection);

/** The projected rings of a country, clipped at the frame. Empty when the country is outside. */
export const getRings = (name: string, projection: GeoProjection): Line[] =>
  getLines(getCountry(name), projection);

/** True when part of a country is inside the bounds. */
export const isCountryWithin = (name: string, bounds: Bounds): boolean =>
  getRings(name, project(bounds, { x: 0, y: 0, width: 100, height: 100 / getAspect(bounds) }))
    .length > 0;

const getBorderShape = memoiseByObject((bounds: Bounds) =>
  memoise((except: string): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: listBorders(except, bounds),
  })),
);

/** The projected borders and coasts near these bounds, each once, without those of one country. */
export const getBorders = (except: string, bounds: Bounds, projection: GeoProjection): Line[] =>
  getLines(getBorderShape(bounds)(except), projection);
