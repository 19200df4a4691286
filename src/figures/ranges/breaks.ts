/** The lines after which estimates are not comparable with those before, and the words beside them. */
import { type Box, isFree, isInside } from '../boxes.ts';
import { lineHeight, measureLines, wrap } from '../text-width.ts';
import type { Point } from './points.ts';

/** An upright line at `x` with words in a box beside it. */
export interface Break {
  x: number;
  lines: string[];
  box: Box;
}

const gap = 5;
const widths = [150, 110, 80];

/** The words in lines, and their size. */
const setWords = (words: string, widest: number) => {
  const lines = wrap(words, widest);
  return { lines, size: measureLines(lines) };
};

/** Boxes for the words, best first: to the right, which they are about, and high up beside the line. */
const listBoxes = (words: string, x: number, frame: Box) =>
  ['right', 'left'].flatMap((side) =>
    [0, 1, 2, 3, 4, 5].flatMap((step) =>
      widths.map((widest) => {
        const { lines, size } = setWords(words, widest);
        const left = side === 'right' ? x + gap : x - gap - size.width;
        return { lines, box: { x: left, y: frame.y + step * 2 * lineHeight, ...size } };
      }),
    ),
  );

/** Every break; undefined when a line or its words would touch a mark. */
export const findBreaks = (points: Point[], marks: Box[], frame: Box): Break[] | undefined => {
  const breaks: Break[] = [];
  for (const [index, { differs }] of points.entries()) {
    const [before, mark] = [marks[index - 1], marks[index]];
    if (differs === undefined || !mark || differs === points[index - 1]?.differs) continue;
    const left = before ? before.x + before.width : frame.x;
    const x = (left + mark.x) / 2;
    const words = listBoxes(differs, x, frame).find(
      ({ box }) =>
        isInside(box, frame) && isFree(box, [...marks, ...breaks.map((each) => each.box)]),
    );
    if (mark.x - left < 6 || !words) return undefined;
    breaks.push({ x, ...words });
  }
  const areApart = breaks.every((each) =>
    breaks.every(({ x }) => x <= each.box.x || x >= each.box.x + each.box.width),
  );
  return areApart ? breaks : undefined;
};
