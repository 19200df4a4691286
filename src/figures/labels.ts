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

type Anchor = 'start' | 'middle' | 'end';

/** A line of text with its baseline at y. */
export const drawText = (
  text: string,
  x: number,
  y: number,
  anchor: Anchor = 'start',
  style?: LabelStyle,
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

/** Several lines of text, the first with its baseline at y. */
export const drawLines = (
  lines: string[],
  x: number,
  y: number,
  anchor?: Anchor,
  style?: LabelStyle,
): Element[] =>
  lines.map((line, index) => drawText(line, x, y + index * lineHeight, anchor, style));
