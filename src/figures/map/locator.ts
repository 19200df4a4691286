/** A small globe that shows where on earth the map lies. */
import { geoOrthographic } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { type Box, isFree } from '../boxes.ts';
import { round } from '../labels.ts';
import type { Obstacles } from './obstacles.ts';
import { type Line, writePath } from './outlines.ts';
import { getAllLand, getRings } from './projection.ts';
import type { ViewData } from './schema.ts';

const widestBounds = 60;

/** The corner of the frame that is free, the lower right one first. */
const findCorner = (frame: Box, size: number, { boxes, lines }: Obstacles): Box | undefined => {
  const [right, bottom] = [frame.x + frame.width - size, frame.y + frame.height - size];
  return [
    [right, bottom],
    [right, frame.y],
    [frame.x, frame.y],
    [frame.x, bottom],
  ]
    .map(([x = 0, y = 0]) => ({ x, y, width: size, height: size }))
    .find((box) => isFree(box, boxes, lines));
};

const radius = 33;

/** A ring that is smaller than this many units is too small to be drawn on the globe. */
const smallest = 2;

const isSeen = ({ points }: Line): boolean =>
  [0, 1].some((axis) => {
    const along = points.map((point) => point[axis] ?? 0);
    return Math.max(...along) - Math.min(...along) >= smallest;
  });

/** The globe in units of its own, so that the drawings of a page have equal paths. Drawn once for all of them. */
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

/** The globe in its corner. */
const placeGlobe = (globe: Element[], box: Box): Element => {
  const scale = box.width / 2 / radius;
  const [x, y] = [round(box.x + box.width / 2), round(box.y + box.width / 2)];
  const transform = `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale.toFixed(3)})`}`;
  return s('g', { class: 'scaled', transform }, globe);
};

/** The globe in a free corner of the frame; nothing where none is free or the map shows much of the earth. */
export const drawLocator = (
  focus: string,
  view: ViewData,
  frame: Box,
  obstacles: Obstacles,
): Element[] => {
  const size = Math.round(Math.min(2 * radius, frame.width / 5));
  const [west, , east] = view.bounds;
  const box = east - west > widestBounds ? undefined : findCorner(frame, size, obstacles);
  if (!box) return [];
  obstacles.boxes.push(box);
  return [placeGlobe(drawGlobe(view)(focus), box)];
};
