/** Draws lines and labels, with integer coordinates. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Segment } from './boxes.ts';
import { lineHeight, type LabelStyle } from './text-width.ts';

/** Rounds a coordinate to whole units, which are at most 1.5 pixels on a screen. */
export const round = (coordinate: number): number => Math.round(coordinate) || 0;

/** Path data of a line segment. */
export const writeSegment = ({ from, to }: Segment): string =>
  `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;

interface TextOptions {
  /** The part of the text that is at x. */
  anchor?: 'start' | 'middle' | 'end';
  style?: LabelStyle | undefined;
}

/** Draws a line of text with its baseline at `y`. */
export const drawText = (
  text: string,
  x: number,
  y: number,
  { anchor = 'start', style }: TextOptions = {},
): Element =>
  s(
    'text',
    {
      class: style,
      x: round(x),
      y: round(y),
      textAnchor: anchor === 'start' ? undefined : anchor,
    },
    text,
  );

/** Draws lines of text. The first has its baseline at `y`. */
export const drawLines = (
  lines: string[],
  x: number,
  y: number,
  options?: TextOptions,
): Element[] => lines.map((line, index) => drawText(line, x, y + index * lineHeight, options));
