/** The base map of a view: water, land, the country in focus, borders and coasts. */
import type { GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from '../boxes.ts';
import { round } from '../labels.ts';
import { writePath } from './outlines.ts';
import { getBorders, getLand, getRings } from './projection.ts';
import type { ViewData } from './schema.ts';

/** A rectangle of the drawing. */
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

// Projecting all land takes longer than the rest of a map, and several pages show the same one.
const drawn = new Map<string, Element[]>();

/** Draws the base map of one view; returns the same tree for the same view. */
export const drawGround = (
  focus: string,
  bounds: ViewData['bounds'],
  frame: Box,
  projection: GeoProjection,
): Element[] => {
  const key = JSON.stringify([focus, bounds, frame]);
  const known = drawn.get(key);
  if (known) return known;
  const ground = [
    drawBox('water', frame),
    ...drawPath('land', writePath(getLand(bounds, projection))),
    ...drawPath('focus', writePath(getRings(focus, projection))),
    ...drawPath('border', writePath(getBorders(focus, bounds, projection))),
  ];
  drawn.set(key, ground);
  return ground;
};
