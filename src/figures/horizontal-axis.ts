/** The horizontal scale of a chart, and its axis. */
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from './boxes.ts';
import { cutUpright } from './cut-lines.ts';
import { drawText, getTextWidth, round } from './labels.ts';
import { formatNumber } from './amount-words.ts';

/** From a number to an x coordinate. */
export type Scale = ReturnType<typeof scaleLinear<number, number>>;

/** A mark that extends to a number and needs `room` units to the right of it. */
export interface Reach {
  low: number;
  high: number;
  room: number;
}

/** The widest scale from zero in which every mark has its room between `left` and `right`. */
export const makeScale = (reaches: Reach[], left: number, right: number): Scale => {
  const low = Math.min(0, ...reaches.map((reach) => reach.low));
  const top = Math.max(0, ...reaches.map((reach) => reach.high));
  // Ranges near the limits of floating-point numbers have no ticks.
  const high = top - low > 1e-300 ? top : low + 1;
  const share = (value: number) => value / (high - low) - low / (high - low);
  const widest = Math.min(
    right - left,
    ...reaches
      .map((reach) => (right - left - reach.room) / share(reach.high))
      .filter((width) => width > 0),
  );
  return scaleLinear([low, high], [left, left + widest]);
};

const areApart = (ticks: { x: number; text: string }[], right: number): boolean =>
  ticks.every(({ x, text }, index) => {
    const end = x + getTextWidth(text) / 2;
    const next = ticks[index + 1];
    return end <= right && (!next || end + 4 <= next.x - getTextWidth(next.text) / 2);
  });

/** Round numbers for the axis: at most five, whose labels do not overlap. */
const getTicks = (scale: Scale, right: number, language: string) =>
  [4, 3, 2, 1]
    .map((count) =>
      scale.ticks(count).map((value) => ({ x: scale(value), text: formatNumber(value, language) })),
    )
    .find((ticks) => areApart(ticks, right)) ?? [];

/** Where the tick labels stand, and the lines below them. */
export interface Axis {
  labels: Element[];
  ticks: number[];
  top: number;
}

/** Tick labels with their baseline at `top`. */
export const drawAxis = (scale: Scale, right: number, top: number, language: string): Axis => {
  const ticks = getTicks(scale, right, language);
  return {
    labels: ticks.map(({ x, text }) => drawText(text, x, top, 'middle')),
    ticks: ticks.map(({ x }) => round(x)),
    top: top + 5,
  };
};

/** Lines from the axis down to `bottom`, cut where labels stand. */
export const drawAxisLines = ({ ticks, top }: Axis, bottom: number, labels: Box[]): Element =>
  s('path', {
    class: 'rule',
    d: ticks
      .flatMap((x) =>
        cutUpright(x, top, bottom, labels).map(([from, to]) => `M${x} ${round(from)}V${round(to)}`),
      )
      .join(''),
  });
