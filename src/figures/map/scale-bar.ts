/** Draws the scale bar of a map. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Box, grow, isCrossing, isFree } from '../labels/boxes.ts';
import { drawText, round } from '../labels/labels.ts';
import { getTextWidth } from '../labels/text-width.ts';
import { formatNumber } from '../amount-words.ts';
import type { Line } from './outlines.ts';
import type { Room } from './obstacles.ts';
import { getMessages } from '../../wording/messages.ts';

/** The largest number of the form 1, 2 or 5 times a power of ten that is at most `most`. */
const getRoundLength = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2].find((factor) => factor * power <= most) ?? 1) * power;
};

/** "50 km" in the language. */
const formatKilometres = (length: number, language: string): string =>
  getMessages(language).figure.kilometres(formatNumber(length, language));

const height = 22;

/** Positions along the bottom of the frame: the left corner, the right corner, then those between. */
const listPlaces = (frame: Box, width: number): Box[] => {
  const spare = frame.width - width;
  const y = frame.y + frame.height - height;
  return [0, 1, 1 / 2, 1 / 4, 3 / 4, 1 / 8, 7 / 8].map((share) => ({
    x: frame.x + share * spare,
    y,
    width,
    height,
  }));
};

/** True when a border crosses the box. */
const hasBorder = (box: Box, borders: Line[]): boolean =>
  borders.some(({ points }) =>
    points
      .slice(1)
      .some(([x, y], index) =>
        isCrossing(
          { from: { x: points[index]?.[0] ?? x, y: points[index]?.[1] ?? y }, to: { x, y } },
          box,
        ),
      ),
  );

/**
 * Draws a scale bar at the bottom of the frame, at most a quarter of its width, in a free box without a
 * border if possible. Returns the line and label, and adds the box to the obstacles of the room.
 * Undefined when no box is free.
 */
export const addScaleBar = (
  kilometresPerUnit: number,
  { frame, obstacles }: Room,
  language: string,
  borders: Line[],
) => {
  const length = getRoundLength((frame.width / 4) * kilometresPerUnit);
  const text = formatKilometres(length, language);
  const bottom = frame.y + frame.height;
  const bar = length / kilometresPerUnit;
  const width = Math.max(bar, getTextWidth(text));
  const free = listPlaces(frame, width).filter((each) =>
    isFree(grow(each, 1), obstacles.boxes, obstacles.lines),
  );
  const box = free.find((each) => !hasBorder(grow(each, 3), borders)) ?? free[0];
  if (!box) return undefined;
  obstacles.boxes.push(box);
  const line: Element = s('path', {
    class: 'scale-bar',
    d: `M${round(box.x)} ${round(bottom - 4)}v4h${round(bar)}v-4`,
  });
  return { line, label: drawText(text, box.x, bottom - 9, { style: 'muted' }) };
};
