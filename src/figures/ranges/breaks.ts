/**
 * Finds where estimates are no longer comparable with earlier ones, and places the words that say so.
 */
import { capitalise } from '../../wording/capital.ts';
import { type Box, isFree, isInside } from '../labels/boxes.ts';
import { lineHeight, measureLines, wrap } from '../labels/text-width.ts';
import type { Point } from './points.ts';

/**
 * A range of the plot whose estimates are not comparable with earlier ones, from a vertical line at `x`
 * to `end`, and the box of the words about it.
 */
export interface Break {
  x: number;
  end: number;
  lines: string[];
  box: Box;
}

type Range = Pick<Break, 'x' | 'end'>;

/** Space around the words. */
export const breakGap = 8;

/** Minimum width of the words above the marks, in units of the drawing. */
export const breakWidth = 140;
const widths = [breakWidth, 110, 80];

/** Wraps the words. Returns the lines and their size. */
const setWords = (words: string, widest: number) => {
  const lines = wrap(words, widest);
  return { lines, size: measureLines(lines) };
};

/**
 * Possible boxes for the words, best first: to the right of the line from the top down, then to its
 * left.
 */
const listBoxes = (words: string, { x, end }: Range, frame: Box) =>
  ['right', 'left'].flatMap((side) =>
    [0, 1, 2, 3, 4, 5].flatMap((step) =>
      [Math.max(breakWidth, end - x - 2 * breakGap), ...widths].map((widest) => {
        const { lines, size } = setWords(words, widest);
        const left = side === 'right' ? x + breakGap : x - breakGap - size.width;
        return { lines, box: { x: left, y: frame.y + breakGap + step * 2 * lineHeight, ...size } };
      }),
    ),
  );

/**
 * The x coordinate halfway between a mark and the previous one. Before the first and after the last
 * mark, halfway to the edge of the frame.
 */
const getMiddle = (index: number, marks: Box[], frame: Box): number => {
  const [before, mark] = [marks[index - 1], marks[index]];
  const left = before ? before.x + before.width : frame.x;
  return (left + (mark?.x ?? frame.x + frame.width)) / 2;
};

/**
 * The end of the range that starts at a point: before the next point with other words, or at the edge
 * of the frame.
 */
const getEnd = (index: number, points: Point[], marks: Box[], frame: Box): number => {
  const next = points.findIndex(
    ({ differs }, other) => other > index && differs !== points[index]?.differs,
  );
  return next < 0 ? frame.x + frame.width : getMiddle(next, marks, frame);
};

const findWords = (words: string, range: Range, taken: Box[], frame: Box) =>
  listBoxes(words, range, frame).find(({ box }) => isInside(box, frame) && isFree(box, taken));

/** Finds all ranges. Undefined when a line is too close to a mark or the words have no room. */
export const findBreaks = (
  points: Point[],
  marks: Box[],
  frame: Box,
  language: string,
): Break[] | undefined => {
  const breaks: Break[] = [];
  for (const [index, { differs }] of points.entries()) {
    const mark = marks[index];
    if (differs === undefined || !mark || differs === points[index - 1]?.differs) continue;
    const [x, end] = [getMiddle(index, marks, frame), getEnd(index, points, marks, frame)];
    const taken = [...marks, ...breaks.map((each) => each.box)];
    const words = findWords(capitalise(differs, language), { x, end }, taken, frame);
    if (mark.x - x < 3 || !words) return undefined;
    breaks.push({ x, end, ...words });
  }
  const areApart = breaks.every((each) =>
    breaks.every(({ x }) => x <= each.box.x || x >= each.box.x + each.box.width),
  );
  return areApart ? breaks : undefined;
};
