/** The base map of a view: water, land, the country in focus, borders and coasts. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from '../labels/boxes.ts';
import { round } from '../labels/labels.ts';
import { writePath } from './outlines.ts';
import { memoiseByArguments } from '../../platform/memoise.ts';
import { getBorders, getLand, getRings, project, remembered } from './projection.ts';
import type { ViewData } from './schema.ts';

/** Draws a box as a rectangle of this class. */
export const drawBox = (style: string, { x, y, width, height }: Box): Element =>
  s('rect', {
    class: style,
    x: round(x) || undefined,
    y: round(y) || undefined,
    width: round(width),
    height: round(height),
  });

const drawPath = (style: string, d: string): Element[] =>
  d ? [s('path', { class: style, d })] : [];

// Projecting land takes most of the time of a map. Both widths of a map use the same outlines.
const drawUnscaled = memoiseByArguments(
  (focus: string, bounds: ViewData['bounds'], frame: Box): Element[] => {
    const projection = project(bounds, frame);
    return [
      drawBox('water', frame),
      ...drawPath('land', writePath(getLand(bounds, projection))),
      ...drawPath('focus', writePath(getRings(focus, projection))),
      ...drawPath('border', writePath(getBorders(focus, bounds, projection))),
    ];
  },
  remembered,
);

const isSameShape = (a: Box, b: Box): boolean =>
  Math.abs(a.width / a.height - b.width / b.height) < 0.001;

/**
 * Draws the base map of one view. A narrow drawing scales the outlines of the wide drawing: on a page
 * with both, equal paths compress well.
 */
export const drawGround = (
  focus: string,
  bounds: ViewData['bounds'],
  frame: Box,
  wideFrame: Box,
): Element[] => {
  const { x, y, width } = wideFrame;
  const scale = frame.width / width;
  if (!isSameShape(frame, wideFrame) || scale === 1) return drawUnscaled(focus, bounds, frame);
  const [dx, dy] = [frame.x - x * scale, frame.y - y * scale];
  const transform = `translate(${dx.toFixed(2)} ${dy.toFixed(2)}) scale(${scale.toFixed(4)})`;
  return [s('g', { class: 'scaled', transform }, drawUnscaled(focus, bounds, wideFrame))];
};
