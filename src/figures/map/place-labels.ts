/**
 * Places names on a map without overlaps. A name is beside its point, or farther away with a leader
 * line.
 */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box, Segment, Size } from '../labels/boxes.ts';
import { drawLines, writeSegment } from '../labels/labels.ts';
import { type LabelStyle, measureLines, wrap } from '../labels/text-width.ts';
import { findRoomOn, findRoomWithin } from './area-labels.ts';
import { findRoomBeside, getLeader } from './dot-labels.ts';
import type { Line } from './outlines.ts';
import type { Room } from './obstacles.ts';

/** A name with its position: beside a point, centred on a point with radius 0, or on an area. */
export type Name = { text: string; style?: LabelStyle } & (
  { x: number; y: number; radius: number } | { area: Line[] }
);

interface Placed {
  labels: Element[];
  leaders: Element[];
  /** Names without room. */
  unplaced: string[];
}

const inset = 4;
// Widths in units. A name without room in one line is wrapped to the smaller width.
const widest = [130, 72];
const far = [14, 24, 36, 50, 66, 84, 104, 128];

/** The frame without its margins. */
export const shrink = ({ x, y, width, height }: Box): Box => ({
  x: x + inset,
  y: y + inset,
  width: width - 2 * inset,
  height: height - 2 * inset,
});

/** Wraps a name to a width. Returns the lines and their size. */
export const measureName = (text: string, room: number, style?: LabelStyle) => {
  const lines = wrap(text, room, style);
  return { lines, ...measureLines(lines, style) };
};

const baseline = 11;

/** Draws lines of text in a box. */
export const fillBox = (lines: string[], box: Box, style?: LabelStyle): Element[] =>
  drawLines(lines, box.x, box.y + baseline, { style });

const drawLeader = (line: Segment): Element =>
  s('path', { class: 'leader', d: writeSegment(line) });

const findPlace = (name: Name, size: Size, room: Room, isLoose: boolean) => {
  // The name of a neighbour must not cross a border: readers could not tell which country it names.
  if ('area' in name && name.style === 'country') return findRoomWithin(name.area, size, room);
  if ('area' in name) return findRoomOn(name.area, size, room, isLoose);
  const near = name.radius === 0 ? [-size.width / 2, 0] : [name.radius + 3];
  return findRoomBeside({ ...name, distances: [...near, ...far] }, size, room);
};

interface Form {
  text: string;
  width: number;
  style?: LabelStyle;
  /** True when the centre of the name may be outside its area. */
  isLoose?: boolean;
}

/**
 * Lists the forms of a name, best first. The country in focus is in spaced capitals, then in plain
 * text, then with its centre outside the country. Neighbours have one form. A place is in one line,
 * then in several.
 */
const listForms = (name: Name, frame: Box): Form[] => {
  const { text, style } = name;
  if (!('area' in name))
    return widest.map((width) => ({
      text,
      width: Math.min(width, frame.width),
      ...(style && { style }),
    }));
  const plain = { text, width: Infinity };
  if (style === 'country') return [{ ...plain, style }];
  const forms = [{ ...plain, text: text.toUpperCase(), ...(style && { style }) }, plain];
  return [...forms, ...forms.map((form) => ({ ...form, isLoose: true }))];
};

/**
 * The first form of a name that fits, with its box. Later forms are not tried, because each search is
 * slow.
 */
const findForm = (name: Name, room: Room) => {
  for (const { text, width, style, isLoose = false } of listForms(name, room.frame)) {
    const { lines, ...size } = measureName(text, width, style);
    const box = findPlace(name, size, room, isLoose);
    if (box) return { box, lines, style };
  }
  return undefined;
};

/** Places names in the given order. Adds their boxes and leader lines to the obstacles of the room. */
export const addNames = (names: Name[], room: Room): Placed => {
  const placed: Placed = { labels: [], leaders: [], unplaced: [] };
  for (const name of names) {
    const found = findForm(name, room);
    if (!found) placed.unplaced.push(name.text);
    else {
      const { box, lines, style } = found;
      room.obstacles.boxes.push(box);
      placed.labels.push(...fillBox(lines, box, style));
      const leader = 'x' in name ? getLeader(name, box) : undefined;
      if (leader) {
        room.obstacles.lines.push(leader);
        placed.leaders.push(drawLeader(leader));
      }
    }
  }
  return placed;
};
