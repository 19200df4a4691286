/** Computes the labels of axes, as many as fit. */
import type { ScaleLinear } from 'd3-scale';
import { formatYear } from '../../wording/dates.ts';
import { formatNumber } from '../amount-words.ts';

/** A label and the position of its tick, in units of the drawing. */
export interface AxisLabel {
  at: number;
  text: string;
}

/** The range of an axis, limited because d3 finds no ticks near the limits of floating-point numbers. */
export const getDomain = (low: number, high: number): [low: number, high: number] => [
  low,
  high - low > 1e-300 ? high : low + 1,
];

/** Labels at round numbers, at most five, and only as many as `areApart` accepts. */
export const labelNumbers = (
  scale: ScaleLinear<number, number>,
  language: string,
  areApart: (labels: AxisLabel[]) => boolean,
): AxisLabel[] =>
  [4, 3, 2, 1]
    .map((count) =>
      scale
        .ticks(count)
        .map((value) => ({ at: scale(value), text: formatNumber(value, language) })),
    )
    .find(areApart) ?? [];

/** The label of a year. */
export const labelYear = (year: number, language: string): string =>
  formatYear(String(year), language);
