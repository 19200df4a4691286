/** Draws what is behind the words of a row: the break above it, and the background of a row set apart. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from '../labels/labels.ts';
import type { Row } from './row.ts';
import { lineHeight } from '../labels/text-width.ts';

/** Distance of words from the edge of a background, in units. */
export const groundPadding = 6;

/** The height of the words in the gap above a row. */
export const getBreakHeight = (breaks: string[]): number =>
  breaks.length > 0 ? breaks.length * lineHeight + 16 : 0;

export const drawBreak = (breaks: string[], top: number, width: number): Element[] =>
  breaks.length > 0 ? [s('path', { class: 'break', d: `M0 ${round(top + 6)}H${width}` })] : [];

/** Draws the background of a row that is set apart, from the break above it to its own bottom. */
export const drawGround = (
  { isApart }: Row,
  breaks: string[],
  { top, bottom }: { top: number; bottom: number },
  width: number,
): Element[] => {
  const y = round(breaks.length > 0 ? top + 6 : top);
  const box = { x: 0, y, width, height: round(bottom) - y };
  return isApart ? [s('rect', { class: 'apart', ...box })] : [];
};
