/**
 * Projects outlines to lines of points, simplifies them, tests whether they contain points, and writes
 * them as paths.
 */
import { type GeoPermissibleObjects, geoPath, type GeoProjection } from 'd3-geo';
import { polygonContains } from 'd3-polygon';
import { memoise, memoiseByObject, memoiseByPair } from '../../platform/memoise.ts';
import { type Box, isInside } from '../labels/boxes.ts';

/** A point in units of the drawing. */
export type Point = readonly [x: number, y: number];

/** A closed ring or an open line. */
export interface Line {
  points: Point[];
  isClosed: boolean;
}

/** The projected lines of a shape. Cached for each pair of shape and projection. */
export const getLines = memoiseByPair((shape: GeoPermissibleObjects, projection: GeoProjection) => {
  const lines: Line[] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => lines.push({ points: [[x, y]], isClosed: false }),
    lineTo: (x, y) => lines.at(-1)?.points.push([x, y]),
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.isClosed = true;
    },
    arc: () => undefined,
  })(shape);
  return lines;
});

const getDistance = ([x, y]: Point, from: Point, to: Point): number => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from[0] - share * dx, y - from[1] - share * dy);
};

/** The Douglas–Peucker algorithm: each removed point is within `tolerance` of the simplified line. */
const thin = (points: Point[], tolerance: number): Point[] => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return points;
  const distances = points.map((point) => getDistance(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= tolerance) return [first, last];
  const [before, after] = [points.slice(0, farthest + 1), points.slice(farthest)];
  return [...thin(before, tolerance), ...thin(after, tolerance).slice(1)];
};

// In units of the drawing. Borders stay smooth when a drawing is enlarged by half.
const tolerance = 1;

const formatTenths = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** The line without the points that make no visible difference. */
export const simplify = memoiseByObject(({ points, isClosed }: Line): Line => ({
  points: thin(points, tolerance),
  isClosed,
}));

const writeLine = (line: Line): string => {
  const { points, isClosed } = simplify(line);
  let [x, y] = [0, 0];
  const steps = points.flatMap((point, index) => {
    const [dx, dy] = [Math.round(point[0] * 10) - x, Math.round(point[1] * 10) - y];
    [x, y] = [x + dx, y + dy];
    return index > 0 && dx === 0 && dy === 0 ? [] : [`${formatTenths(dx)} ${formatTenths(dy)}`];
  });
  const [start, ...others] = steps;
  if (start === undefined || others.length === 0) return '';
  return `M${start}l${others.join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
};

/** The lines as path data with relative steps, in tenths of a unit. */
export const writePath = (lines: Line[]): string => lines.map((line) => writeLine(line)).join('');

/** The bounding box of lines. */
export const getBounds = (lines: Line[]): Box => {
  const points = lines.flatMap((line) => line.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** The bounding box of a ring. Cached, because thousands of points are compared with it. */
const getRingBounds = memoiseByObject((ring: Line) => getBounds([ring]));

const isInRing = ([x, y]: Point, ring: Line): boolean =>
  isInside({ x, y, width: 0, height: 0 }, getRingBounds(ring)) &&
  polygonContains(ring.points as [number, number][], [x, y]);

/** True when a point is inside an odd number of rings. Holes are rings too. */
export const isWithinRings = (point: Point, rings: Line[]): boolean =>
  rings.filter((ring) => isInRing(point, ring)).length % 2 === 1;

/** The x coordinates at which the horizontal line at `y` crosses a ring. */
const getCrossings = ({ points }: Line, y: number): number[] => {
  const crossings: number[] = [];
  let from = points.at(-1);
  for (const to of points) {
    const [x, top] = to;
    const [before, bottom] = from ?? to;
    if (top > y !== bottom > y) crossings.push(x + ((before - x) * (y - top)) / (bottom - top));
    from = to;
  }
  return crossings;
};

/**
 * Like `isWithinRings`, but faster for thousands of points, of which many have the same y coordinate.
 */
export const createIsWithin = (rings: Line[]): ((point: Point) => boolean) => {
  const getAt = memoise((y: number) => rings.flatMap((ring) => getCrossings(ring, y)));
  return ([x, y]) => {
    let isWithin = false;
    for (const crossing of getAt(y)) if (x < crossing) isWithin = !isWithin;
    return isWithin;
  };
};
