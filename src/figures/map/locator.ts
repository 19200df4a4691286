/** Draws a small globe that shows the position of the map on Earth. */
import { geoOrthographic } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { type Box, isFree } from '../labels/boxes.ts';
import { round } from '../labels/labels.ts';
import type { Room } from './obstacles.ts';
import { type Line, writePath } from './outlines.ts';
import { getAllLand, getRings } from './projection.ts';
import type { ViewData } from './schema.ts';

const widestBounds = 60;

/** The first free corner of the frame, beginning at the lower right. Undefined when there is none. */
const findCorner = ({ frame, obstacles }: Room, size: number): Box | undefined => {
  const [right, bottom] = [frame.x + frame.width - size, frame.y + frame.height - size];
  return [
    [right, bottom],
    [right, frame.y],
    [frame.x, frame.y],
    [frame.x, bottom],
  ]
    .map(([x = 0, y = 0]) => ({ x, y, width: size, height: size }))
    .find((box) => isFree(box, obstacles.boxes, obstacles.lines));
};

const radius = 33;

/** Minimum extent of a ring on the globe, in units of the drawing. */
const smallest = 2;

const isSeen = ({ points }: Line): boolean =>
  [0, 1].some((axis) => {
    const along = points.map((point) => point[axis] ?? 0);
    return Math.max(...along) - Math.min(...along) >= smallest;
  });

/** Draws the globe around the origin, so that all drawings of a page share the same paths. Cached. */
const drawGlobe = memoiseByObject((view: ViewData) =>
  memoise((focus: string): Element[] => {
    const [west, south, east, north] = view.bounds;
    const projection = geoOrthographic()
      .rotate([-(west + east) / 2, -(south + north) / 2])
      .translate([0, 0])
      .scale(radius - 1);
    return [
      s('circle', { class: 'water', r: radius }),
      s('path', { class: 'globe', d: writePath(getAllLand(projection).filter(isSeen)) }),
      s('path', { class: 'found', d: writePath(getRings(focus, projection)) }),
      s('circle', { class: 'frame', r: radius }),
    ];
  }),
);

/** Moves and scales the globe into its box. */
const placeGlobe = (globe: Element[], box: Box): Element => {
  const scale = box.width / 2 / radius;
  const [x, y] = [round(box.x + box.width / 2), round(box.y + box.width / 2)];
  const transform = `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale.toFixed(3)})`}`;
  return s('g', { class: 'scaled', transform }, globe);
};

/**
 * Draws the globe in a free corner of the frame, and adds its box to the obstacles of the room. Empty
 * when no corner is free or the map itself is wide.
 */
export const addLocator = (focus: string, view: ViewData, room: Room): Element[] => {
  const size = Math.round(Math.min(2 * radius, room.frame.width / 5));
  const [west, , east] = view.bounds;
  const box = east - west > widestBounds ? undefined : findCorner(room, size);
  if (!box) return [];
  room.obstacles.boxes.push(box);
  return [placeGlobe(drawGlobe(view)(focus), box)];
};
