/** The vertical scale of a chart, and its grid lines. */
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { getCeiling, getFloor, formatNumber } from './amount-words.ts';
import type { Box } from './boxes.ts';
import { cutAcross } from './cut-lines.ts';
import type { Amount } from './figure.ts';
import { drawText, getTextWidth, lineHeight, round } from './labels.ts';

/** A scale from zero to the highest amount, between the heights `bottom` and `top`, with ticks that stand apart. */
export const makeValueScale = (
  amounts: Amount[],
  bottom: number,
  top: number,
  language: string,
) => {
  const low = Math.min(0, ...amounts.map(getFloor));
  const most = Math.max(0, ...amounts.map(getCeiling));
  // Ranges near the limits of floating-point numbers have no ticks.
  const high = most - low > 1e-300 ? most : low + 1;
  const scale = scaleLinear([low, high], [low < 0 ? bottom - lineHeight : bottom, top]);
  const ticks = [4, 3, 2, 1]
    .map((count) => scale.ticks(count))
    .find((values) =>
      values.every((value, index) => {
        const next = values[index + 1];
        return next === undefined || Math.abs(scale(value) - scale(next)) >= lineHeight + 4;
      }),
    );
  const labels = (ticks ?? []).map((value) => ({
    y: scale(value),
    text: formatNumber(value, language),
  }));
  return { scale, labels, room: Math.max(0, ...labels.map(({ text }) => getTextWidth(text))) };
};

/** Lines across the plot with their numbers at the left, cut where labels stand. */
export const drawValueLines = (
  { labels }: ReturnType<typeof makeValueScale>,
  { left, right, taken }: { left: number; right: number; taken: Box[] },
): { lines: Element; labels: Element[] } => ({
  lines: s('path', {
    class: 'rule',
    d: labels
      .flatMap(({ y }) =>
        cutAcross(y, left, right, taken).map(
          ([from, to]) => `M${round(from)} ${round(y)}H${round(to)}`,
        ),
      )
      .join(''),
  }),
  labels: labels.map(({ y, text }) => drawText(text, left - 8, y + 4.5, 'end', 'muted')),
});
