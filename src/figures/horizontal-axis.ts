/** The horizontal scale of a chart and its axis. */
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type AxisLabel, getDomain, labelNumbers } from './axis-labels.ts';
import type { Box } from './boxes.ts';
import { cutUpright } from './cut-lines.ts';
import { drawText, round } from './labels.ts';
import { getTextWidth } from './text-width.ts';

/** Maps a number to an x coordinate. */
export type Scale = ReturnType<typeof scaleLinear<number, number>>;

/** A mark that extends to a number and needs `room` units on its right. */
export interface Reach {
  low: number;
  high: number;
  room: number;
}

/** The widest scale from zero in which every mark fits between `left` and `right`. */
export const makeScale = (reaches: Reach[], left: number, right: number): Scale => {
  const [low, high] = getDomain(
    Math.min(0, ...reaches.map((reach) => reach.low)),
    Math.max(0, ...reaches.map((reach) => reach.high)),
  );
  const share = (value: number) => value / (high - low) - low / (high - low);
  const widest = Math.min(
    right - left,
    ...reaches
      .map((reach) => (right - left - reach.room) / share(reach.high))
      .filter((width) => width > 0),
  );
  return scaleLinear([low, high], [left, left + widest]);
};

const areApart = (labels: AxisLabel[], right: number): boolean =>
  labels.every(({ at, text }, index) => {
    const end = at + getTextWidth(text) / 2;
    const next = labels[index + 1];
    return end <= right && (!next || end + 4 <= next.at - getTextWidth(next.text) / 2);
  });

/** The positions of tick labels, and of the lines below them. */
export interface Axis {
  labels: Element[];
  ticks: number[];
  top: number;
}

/** Draws tick labels with their baseline at `top`. */
export const drawAxis = (scale: Scale, right: number, top: number, language: string): Axis => {
  const labels = labelNumbers(scale, language, (each) => areApart(each, right));
  return {
    labels: labels.map(({ at, text }) => drawText(text, at, top, 'middle')),
    ticks: labels.map(({ at }) => round(at)),
    top: top + 5,
  };
};

/** Draws lines from the axis down to `bottom`, interrupted at labels. */
export const drawAxisLines = ({ ticks, top }: Axis, bottom: number, labels: Box[]): Element =>
  s('path', {
    class: 'rule',
    d: ticks
      .flatMap((x) =>
        cutUpright(x, top, bottom, labels).map(([from, to]) => `M${x} ${round(from)}V${round(to)}`),
      )
      .join(''),
  });
