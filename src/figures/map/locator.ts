/** A small globe that shows where on earth the map lies. */
import { geoOrthographic } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Box, isFree } from '../boxes.ts';
import { round } from '../labels.ts';
import type { Taken } from './taken.ts';
import { writePath } from './outlines.ts';
import { getAllLand, getRings } from './projection.ts';
import type { ViewData } from './schema.ts';

const widestBounds = 60;

/** The corner of the frame that is free, the lower right one first. */
const findCorner = (frame: Box, size: number, { boxes, lines }: Taken): Box | undefined => {
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

const drawGlobe = (focus: string, [west, south, east, north]: ViewData['bounds'], box: Box) => {
  const radius = box.width / 2;
  const [x, y] = [box.x + radius, box.y + radius];
  const projection = geoOrthographic()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .translate([x, y])
    .scale(radius - 1);
  const circle = { cx: round(x), cy: round(y), r: radius };
  return [
    s('circle', { class: 'water', ...circle }),
    s('path', { class: 'globe', d: writePath(getAllLand(projection)) }),
    s('path', { class: 'found', d: writePath(getRings(focus, projection)) }),
    s('circle', { class: 'frame', ...circle }),
  ];
};

/** The globe in a free corner of the frame; nothing where none is free or the map shows much of the earth. */
export const drawLocator = (
  focus: string,
  bounds: ViewData['bounds'],
  frame: Box,
  taken: Taken,
): Element[] => {
  const size = Math.round(Math.min(66, frame.width / 5));
  const [west, , east] = bounds;
  const box = east - west > widestBounds ? undefined : findCorner(frame, size, taken);
  if (!box) return [];
  taken.boxes.push(box);
  return drawGlobe(focus, bounds, box);
};
