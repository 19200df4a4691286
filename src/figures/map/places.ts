/** Projects the places of a map into a view, and draws their dots and rings. */
import type { GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from '../labels/boxes.ts';
import { round } from '../labels/labels.ts';
import type { Name } from './place-labels.ts';
import { getKilometresPerUnit } from './projection.ts';
import type { PlaceData } from './schema.ts';

const dotRadius = 2.5;
const widestRing = 40;

/** A place in units of the drawing. `radius` is the precision of its position. */
export type Located = PlaceData & { x: number; y: number; radius: number };

/** Projects a place into the drawing of a view. Its ring has the scale at the place's own latitude. */
export const locate =
  (projection: GeoProjection) =>
  (place: PlaceData): Located => {
    const { longitude, latitude, within = 0 } = place;
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { ...place, x, y, radius: within / getKilometresPerUnit(projection, latitude) };
  };

/** Draws the dot of a place, and a ring for an imprecise position. Empty for an area. */
export const drawPlace = ({ x, y, radius, area }: Located): Element[] => {
  if (area !== undefined) return [];
  const at = { cx: round(x), cy: round(y) };
  return [
    ...(radius > dotRadius + 1 ? [s('circle', { class: 'within', ...at, r: round(radius) })] : []),
    s('circle', { ...at, r: dotRadius }),
  ];
};

/**
 * The radius that the name of a place must clear: that of its ring, unless the ring is very large, or
 * that of its dot.
 */
const getReach = ({ radius }: Located): number =>
  radius > dotRadius + 1 && radius < widestRing ? radius : dotRadius;

/** The box of a dot or ring, which labels must not cover. */
export const getDotBox = (place: Located): Box => {
  const reach = Math.max(getReach(place), 4);
  return { x: place.x - reach, y: place.y - reach, width: 2 * reach, height: 2 * reach };
};

/** The name of a place with its position: beside a dot, or on an area. */
export const namePlace = (place: Located): Name => {
  const { name, x, y, area } = place;
  return area === undefined
    ? { text: name, x, y, radius: getReach(place) }
    : { text: name, x, y, radius: 0, style: 'province' };
};

/** Sorts points before areas, because the name of an area has more possible positions. */
export const byForm = (places: Located[]): Located[] => [
  ...places.filter(({ area }) => area === undefined),
  ...places.filter(({ area }) => area !== undefined),
];
