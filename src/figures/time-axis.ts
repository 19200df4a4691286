/** The time scale of a chart and its axis. */
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { EditorialDate } from '../schemas/date.ts';
import { labelYear } from './axis-labels.ts';
import { drawText, round } from './labels.ts';
import { getTextWidth, lineHeight } from './text-width.ts';
import { dayLength } from '../schemas/date.ts';

const getFirstDay = (year: number): number => Date.UTC(year, 0) / dayLength;

/** The middle of the period that a date means, in years: "2021" is 2021.5, "2021-08" the middle of August. */
export const getYears = (date: EditorialDate): number => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  const first = Date.UTC(year, month - 1, day ?? 1) / dayLength;
  const middle = day === undefined ? first + 15 : first + 0.5;
  return year + (middle - getFirstDay(year)) / (getFirstDay(year + 1) - getFirstDay(year));
};

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const yearRoom = getTextWidth('2000') + 6;

/** Room for half a mark between its date and the ends of the axis. */
const markRoom = 12;

/** The whole years around the dates; one more at an end that a mark would touch. */
const getSpan = (years: number[], width: number): [first: number, last: number] => {
  const [low, high] = [Math.min(...years), Math.max(...years)];
  const [first, last] = [Math.floor(low), Math.ceil(high)];
  const room = (markRoom / width) * (last - first);
  return [low - first < room ? first - 1 : first, last - high < room ? last + 1 : last];
};

/** A scale over whole years from the first date to the last, with as many ticks as labels fit. */
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

/** Labels of the years, each in the middle of its year or, when years are skipped, at its tick. */
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

/** Draws the line at the bottom of the plot to its right edge, with ticks and years. */
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
      drawText(text, x, y + lineHeight + 2, 'middle', 'muted'),
    ),
  };
};
