/** Names on a map: each beside its point, farther off with a leader where it is crowded, never over another. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Box, findRoomBeside, type Size } from '../boxes.ts';
import { drawLines, getTextWidth, lineHeight, round, wrap } from '../labels.ts';
import { findRoomOn } from './area-labels.ts';
import type { Line } from './outlines.ts';

/** A name and where it belongs: beside a point, or on it when its radius is 0, or on an area. */
export type Name = { text: string } & ({ x: number; y: number; radius: number } | { area: Line[] });

interface Placed {
  labels: Element[];
  leaders: Element[];
  /** Names for which there was no room. */
  left: string[];
}

const inset = 4;
const widestName = 120;
const far = [14, 24, 36, 50, 66, 84, 104, 128];

/** The frame without its edge. */
export const shrink = ({ x, y, width, height }: Box): Box => ({
  x: x + inset,
  y: y + inset,
  width: width - 2 * inset,
  height: height - 2 * inset,
});

/** Lines of a name and the box they fill. */
export const measureName = (text: string, room: number) => {
  const lines = wrap(text, Math.min(room, widestName));
  const width = Math.max(...lines.map(getTextWidth));
  return { lines, width, height: lines.length * lineHeight - 2 };
};

const baseline = 11;

/** Lines of text set into their box. */
export const fillBox = (lines: string[], box: Box): Element[] =>
  drawLines(lines, box.x, box.y + baseline);

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

const drawLeader = (x: number, y: number, radius: number, box: Box): Element[] => {
  const [toX, toY] = [clamp(x, box.x, box.x + box.width), clamp(y, box.y, box.y + box.height)];
  if (radius === 0 || Math.hypot(toX - x, toY - y) < radius + 9) return [];
  return [
    s('path', { class: 'leader', d: `M${round(x)} ${round(y)}L${round(toX)} ${round(toY)}` }),
  ];
};

const findPlace = (name: Name, size: Size, frame: Box, taken: Box[]): Box | undefined => {
  if ('area' in name) return findRoomOn(name.area, size, frame, taken);
  const near = name.radius === 0 ? [-size.width / 2, 0] : [name.radius + 3];
  return findRoomBeside({ ...name, distances: [...near, ...far] }, size, frame, taken);
};

/** Finds room for names in their order; `taken` grows by their boxes. */
export const placeNames = (names: Name[], frame: Box, taken: Box[]): Placed => {
  const placed: Placed = { labels: [], leaders: [], left: [] };
  for (const name of names) {
    const size = measureName(name.text, frame.width);
    const box = findPlace(name, size, frame, taken);
    if (!box) placed.left.push(name.text);
    else {
      taken.push(box);
      placed.labels.push(...fillBox(size.lines, box));
      if ('x' in name) placed.leaders.push(...drawLeader(name.x, name.y, name.radius, box));
    }
  }
  return placed;
};
