/** Draws estimates along a time axis as vertical bars, each labelled with its number and document. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from '../labels/boxes.ts';
import { linkLabels } from '../citations.ts';
import { findLabelBoxes } from '../axes/cut-lines.ts';
import type { FigureContext } from '../figure.ts';
import { drawLines, round } from '../labels/labels.ts';
import { lineHeight, wrap } from '../labels/text-width.ts';
import { placeLabels } from '../labels/point-labels.ts';
import { framePicture } from '../svg.ts';
import { drawTimeAxis, getYears, timeAxisHeight } from '../axes/time-axis.ts';
import { drawValueLines } from '../axes/vertical-axis.ts';
import { capitalise } from '../../wording/capital.ts';
import { type Break, breakGap, findBreaks } from './breaks.ts';
import { byDate, type Point } from './points.ts';
import type { RangeFigure } from './resolve.ts';
import {
  ascent,
  drawLabel,
  writeLeader,
  getLines,
  type Lines,
  measureLabel,
} from './time-chart-labels.ts';
import { drawVerticalMark, getMarkBox, separate } from './time-chart-marks.ts';
import { makePlot, type Plot } from './time-chart-plot.ts';

/** The boxes of all marks; undefined when they do not fit. */
const placeMarks = (points: Point[], { time, values }: Plot): Box[] | undefined =>
  separate(points.map(({ date }) => time.scale(getYears(date))))?.map((x, index) =>
    getMarkBox(points[index] as Point, x, values.scale),
  );

/** The part of the frame between the breaks on either side of a mark. */
const getSide = (mark: Box, breaks: Break[], frame: Box): Box => {
  const lines = breaks.map(({ x }) => x);
  const left = Math.max(frame.x, ...lines.filter((x) => x < mark.x));
  const right = Math.min(frame.x + frame.width, ...lines.filter((x) => x > mark.x));
  return { ...frame, x: left, width: right - left };
};

/** The area of labels, which keep their distance from the edge of the plot. */
const getLabelFrame = (frame: Box): Box => ({ ...frame, width: frame.width - breakGap });

/** The strip along a break that labels leave free. They keep two units from all boxes. */
const getStrip = ({ x }: Break, { top, bottom }: Plot): Box => ({
  x: x - breakGap + 2,
  y: top,
  width: 2 * breakGap - 4,
  height: bottom - top,
});

/** Places the labels of all marks; undefined when one does not fit. */
const placeMarkLabels = (
  points: Point[],
  { marks, breaks }: { marks: Box[]; breaks: Break[] },
  plot: Plot,
  context: FigureContext,
) => {
  const { right, values } = plot;
  const frame = getLabelFrame(plot.frame);
  const words = points.map((point) => getLines(point, context));
  const labels = marks.map((mark, index) => ({
    mark,
    size: measureLabel(words[index] as Lines),
    side: getSide(mark, breaks, frame),
  }));
  const levels = values.labels.map(({ at }) => at);
  const grid = levels.map((y) => ({ from: { x: 0, y }, to: { x: right, y } }));
  const boxes = breaks.flatMap((each) => [each.box, getStrip(each, plot)]);
  const room = { frame, boxes, levels };
  // Labels cover grid lines only when they do not fit otherwise.
  const places =
    placeLabels(labels, { ...room, lines: grid }) ?? placeLabels(labels, { ...room, lines: [] });
  return places?.map((place, index) => ({ place, texts: drawLabel(words[index] as Lines, place) }));
};

const drawGround = (breaks: Break[], { top, bottom }: Plot): Element[] =>
  breaks.map(({ x, end }) =>
    s('rect', {
      class: 'apart',
      x: round(x),
      y: round(top),
      width: round(end) - round(x),
      height: round(bottom) - round(top),
    }),
  );

const drawBreaks = (breaks: Break[], { top, bottom }: Plot): Element[] =>
  breaks.map(({ x }) =>
    s('path', { class: 'break', d: `M${round(x)} ${round(top)}V${round(bottom)}` }),
  );

const drawBreakWords = (breaks: Break[]): Element[] =>
  breaks.flatMap(({ lines, box }) => drawLines(lines, box.x, box.y + ascent, { style: 'muted' }));

interface Parts {
  /** The lines of the unit, above the plot. */
  units: string[];
  marks: Box[];
  breaks: Break[];
  labels: NonNullable<ReturnType<typeof placeMarkLabels>>;
}

/** The elements of the chart in z-order. */
const drawLayers = (
  points: Point[],
  plot: Plot,
  { units, marks, breaks, labels }: Parts,
  { language }: FigureContext,
) => {
  const { bottom, right, values, time, frame } = plot;
  const breakWords = drawBreakWords(breaks);
  const taken = findLabelBoxes([...labels.flatMap(({ texts }) => texts), ...breakWords]);
  const axis = drawTimeAxis(time, bottom, right, language);
  const grid = drawValueLines(values, { left: frame.x, right, taken });
  const leaders = labels.map(({ place }) => writeLeader(place)).join('');
  return [
    ...drawGround(breaks, plot),
    grid.lines,
    axis.line,
    ...drawBreaks(breaks, plot),
    leaders ? s('path', { class: 'leader', d: leaders }) : undefined,
    ...marks.map((mark, index) => drawVerticalMark(points[index] as Point, mark, values.scale)),
    ...drawLines(units, 0, 12, { style: 'muted' }),
    ...grid.labels,
    ...axis.labels,
    ...breakWords,
  ];
};

/** Draws the chart; undefined when a mark or a label does not fit. */
export const drawTimeChart = (figure: RangeFigure, context: FigureContext): Element | undefined => {
  const points = byDate(figure);
  const units = wrap(capitalise(figure.unit, context.language), context.width);
  const plot = makePlot(points, units.length * lineHeight + 12, context);
  const marks = placeMarks(points, plot);
  const breaks = marks && findBreaks(points, marks, plot.frame, context.language);
  const labels = breaks && placeMarkLabels(points, { marks, breaks }, plot, context);
  if (!labels) return undefined;
  return framePicture({
    context,
    height: plot.bottom + timeAxisHeight,
    image: drawLayers(points, plot, { units, marks, breaks, labels }, context),
    links: labels.map(({ texts }, index) => linkLabels(points[index] as Point, texts, context)),
  });
};
