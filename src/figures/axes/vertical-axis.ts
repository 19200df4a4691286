/** Computes the vertical scale of a chart and draws its grid lines. */
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { getCeiling, getFloor } from '../amount-words.ts';
import { type AxisLabel, getDomain, labelNumbers } from './axis-labels.ts';
import type { Box } from '../labels/boxes.ts';
import { cutAcross } from './cut-lines.ts';
import type { Amount } from '../figure.ts';
import { drawText, round } from '../labels/labels.ts';
import { getTextWidth, lineHeight } from '../labels/text-width.ts';

const areApart = (labels: AxisLabel[]): boolean =>
  labels.every(({ at }, index) => {
    const next = labels[index + 1];
    return next === undefined || Math.abs(at - next.at) >= lineHeight + 4;
  });

/**
 * A scale from zero to the highest amount, with labels that do not overlap. `bottom` and `top` are y
 * coordinates; `room` is the width of the widest label.
 */
export const makeValueScale = (
  amounts: Amount[],
  bottom: number,
  top: number,
  language: string,
) => {
  const [low, high] = getDomain(
    Math.min(0, ...amounts.map(getFloor)),
    Math.max(0, ...amounts.map(getCeiling)),
  );
  const scale = scaleLinear([low, high], [low < 0 ? bottom - lineHeight : bottom, top]);
  const labels = labelNumbers(scale, language, areApart);
  return { scale, labels, room: Math.max(0, ...labels.map(({ text }) => getTextWidth(text))) };
};

/** Draws grid lines, interrupted at the boxes in `taken`, and their labels on the left. */
export const drawValueLines = (
  { labels }: ReturnType<typeof makeValueScale>,
  { left, right, taken }: { left: number; right: number; taken: Box[] },
): { lines: Element; labels: Element[] } => ({
  lines: s('path', {
    class: 'rule',
    d: labels
      .flatMap(({ at }) =>
        cutAcross(at, left, right, taken).map(
          ([from, to]) => `M${round(from)} ${round(at)}H${round(to)}`,
        ),
      )
      .join(''),
  }),
  labels: labels.map(({ at, text }) =>
    drawText(text, left - 8, at + 4.5, { anchor: 'end', style: 'muted' }),
  ),
});
