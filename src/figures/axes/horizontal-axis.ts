/** Computes the horizontal scale of a chart and draws its axis. */
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { formatNumber } from '../amount-words.ts';
import { type AxisLabel, getDomain } from './axis-labels.ts';
import { drawText, round } from '../labels/labels.ts';
import { getTextWidth } from '../labels/text-width.ts';

/** Maps a number to an x coordinate. */
export type Scale = ReturnType<typeof scaleLinear<number, number>>;

/** A mark that extends to a number and needs `room` units on its right. */
export interface Reach {
  low: number;
  high: number;
  room: number;
}

/** The x coordinates of both ends, and the language of labels. */
interface Room {
  left: number;
  right: number;
  language: string;
}

/** A scale, the x coordinates of its ticks, and the labels above some of them. */
export interface Axis {
  scale: Scale;
  ticks: number[];
  labels: AxisLabel[];
}

type Domain = [low: number, high: number];

/** The domain from zero to the lowest or highest mark. */
const getRange = (reaches: Reach[]): Domain =>
  getDomain(
    Math.min(0, ...reaches.map(({ low }) => low)),
    Math.max(0, ...reaches.map(({ high }) => high)),
  );

/** The range extended to whole ticks. d3 finds none near the limits of floating-point numbers. */
const extend = (range: Domain, ticks: number): Domain => {
  const extended = scaleLinear().domain(range).nice(ticks).domain() as Domain;
  return extended.every(Number.isFinite) ? extended : range;
};

/** The widest scale on which every mark fits. */
const fit = ([low, high]: Domain, reaches: Reach[], { left, right }: Room): Scale => {
  const share = (value: number) => value / (high - low) - low / (high - low);
  const widest = Math.min(
    right - left,
    ...reaches
      .map((reach) => (right - left - reach.room) / share(reach.high))
      .filter((width) => width > 0),
  );
  return scaleLinear([low, high], [left, left + widest]);
};

/** An axis with approximately `count` ticks. Its last tick is at or beyond the last mark. */
const makeAxisOf = (count: number, reaches: Reach[], room: Room): Axis => {
  const [low, high] = extend(getRange(reaches), count);
  const text = formatNumber(high, room.language);
  const end = { low, high, room: getTextWidth(text) / 2 };
  const scale = fit([low, high], [...reaches, end], room);
  const labels = scale.ticks(count).map((value) => ({
    at: scale(value),
    text: formatNumber(value, room.language),
  }));
  return { scale, ticks: labels.map(({ at }) => at), labels };
};

/** The same axis with labels only at its ends. */
const labelEnds = ({ labels, ...axis }: Axis): Axis => ({
  ...axis,
  labels: [...labels.slice(0, 1), ...labels.slice(1).slice(-1)],
});

const areApart = (labels: AxisLabel[], right: number): boolean =>
  labels.every(({ at, text }, index) => {
    const end = at + getTextWidth(text) / 2;
    const next = labels[index + 1];
    return end <= right + 0.01 && (!next || end + 4 <= next.at - getTextWidth(next.text) / 2);
  });

/** An axis from zero to a tick at or beyond the last mark, with as many labels as fit. */
export const makeAxis = (reaches: Reach[], room: Room): Axis => {
  const axes = [4, 3, 2].map((count) => makeAxisOf(count, reaches, room));
  return (
    [...axes, ...axes.map(labelEnds)].find(({ labels }) => areApart(labels, room.right)) ?? {
      scale: fit(getRange(reaches), reaches, room),
      ticks: [],
      labels: [],
    }
  );
};

/** Draws the line of an axis at `y` with its ticks, and the numbers above it. */
export const drawAxis = ({ scale, ticks, labels }: Axis, y: number) => {
  const [left = 0, right = 0] = scale.range();
  const marks = ticks.map((at) => `M${round(at)} ${round(y)}v4`).join('');
  return {
    line: s('path', { class: 'axis', d: `M${round(left)} ${round(y)}H${round(right)}${marks}` }),
    labels: labels.map(({ at, text }): Element => drawText(text, at, y - 6, { anchor: 'middle' })),
  };
};
