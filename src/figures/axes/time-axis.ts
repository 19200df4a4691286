/** Computes the time scale of a chart and draws its axis. */
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { EditorialDate } from '../../schemas/date.ts';
import { labelYear } from './axis-labels.ts';
import { drawText, round } from '../labels/labels.ts';
import { getTextWidth, lineHeight } from '../labels/text-width.ts';
import { dayLength } from '../../schemas/date.ts';

const getFirstDay = (year: number): number => Date.UTC(year, 0) / dayLength;

/** The middle of the period of a date, in years: "2021" is 2021.5. */
export const getYears = (date: EditorialDate): number => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  const first = Date.UTC(year, month - 1, day ?? 1) / dayLength;
  const middle = day === undefined ? first + 15 : first + 0.5;
  return year + (middle - getFirstDay(year)) / (getFirstDay(year + 1) - getFirstDay(year));
};

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const yearRoom = getTextWidth('2000') + 6;

/** Minimum distance between a date and the ends of the axis, for its mark. */
const markRoom = 12;

/** The whole years around all dates, with another year at an end that is too close to a mark. */
const getSpan = (years: number[], width: number): [first: number, last: number] => {
  const [low, high] = [Math.min(...years), Math.max(...years)];
  const [first, last] = [Math.floor(low), Math.ceil(high)];
  const room = (markRoom / width) * (last - first);
  return [low - first < room ? first - 1 : first, last - high < room ? last + 1 : last];
};

/**
 * A scale over whole years, with as many ticks as have room for labels. `step` is the number of years
 * between ticks.
 */
export const makeTimeScale = (dates: EditorialDate[], left: number, right: number) => {
  const [first, last] = getSpan(dates.map(getYears), right - left);
  const scale = scaleLinear([first, last], [left, right]);
  const unit = (right - left) / (last - first);
  const step = steps.find((each) => each * unit >= yearRoom) ?? last - first;
  const start = Math.ceil(first / step) * step;
  const ticks = Array.from(
    { length: Math.floor((last - start) / step) + 1 },
    (_, index) => start + index * step,
  );
  return { scale, step, ticks };
};

type TimeScale = ReturnType<typeof makeTimeScale>;

/**
 * The labels of years. With a tick for every year, a label is in the middle of its year, otherwise at
 * its tick.
 */
const getLabels = ({ scale, step, ticks }: TimeScale, language: string) => {
  const [, right = 0] = scale.range();
  return ticks
    .map((year) => ({
      text: labelYear(year, language),
      x: scale(step === 1 ? year + 0.5 : year),
    }))
    .filter(({ x, text }) => x + getTextWidth(text) / 2 <= right);
};

/** Height of the axis below the plot, in units. */
export const timeAxisHeight = lineHeight + 8;

/**
 * Draws the axis at the bottom of the plot, with ticks and labels. `right` is the right edge of the
 * plot.
 */
export const drawTimeAxis = (
  time: TimeScale,
  y: number,
  right: number,
  language: string,
): { line: Element; labels: Element[] } => {
  const [left = 0] = time.scale.range();
  const ticks = time.ticks.map((year) => `M${round(time.scale(year))} ${round(y)}v5`).join('');
  return {
    line: s('path', { class: 'axis', d: `M${round(left)} ${round(y)}H${round(right)}${ticks}` }),
    labels: getLabels(time, language).map(({ x, text }) =>
      drawText(text, x, y + lineHeight + 2, { anchor: 'middle', style: 'muted' }),
    ),
  };
};
