/** Estimates along a time axis: upright bars from low to high, each labelled with its number and its document. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { getAmountWords, getCeiling, getFloor } from '../amount-words.ts';
import type { Box } from '../boxes.ts';
import { getDocument, linkLabels } from '../citations.ts';
import type { FigureContext } from '../figure.ts';
import { drawLines, drawText, getTextWidth, lineHeight, round, wrap } from '../labels.ts';
import { type LabelPlace, placeLabels } from '../point-labels.ts';
import { framePicture } from '../svg.ts';
import { drawTimeAxis, getYears, makeTimeScale, timeAxisHeight } from '../time-axis.ts';
import { drawValueLines, makeValueScale } from '../value-axis.ts';
import { type Break, findBreaks } from './breaks.ts';
import { byDate, getStyle, isOpen, type Point } from './points.ts';
import type { RangeFigure } from './resolve.ts';

const plotHeight = 320;
// Room for labels to the right of the last marks.
const lastRoom = 56;
const barWidth = 9;
const openTail = 30;
const widestNote = 104;
const ascent = 11;

type ValueScale = ReturnType<typeof makeValueScale>['scale'];

/** Separates marks of nearly the same date; undefined when one would move farther than its own width. */
const spread = (positions: number[]): number[] | undefined => {
  let before = -Infinity;
  const apart = positions.map((x) => (before = Math.max(x, before + barWidth + 3)));
  return apart.every((x, index) => x - (positions[index] ?? x) <= barWidth + 3) ? apart : undefined;
};

/** Length of the tail below a mark that is open downwards: no further than the bottom of the plot. */
const getTail = (from: number, y: ValueScale): number =>
  Math.min(openTail, (y.range()[0] ?? from) - from);

/** The box of a mark in the plot. */
const getMarkBox = ({ amount }: Point, x: number, y: ValueScale): Box => {
  const [high, low] = [y(getCeiling(amount)), y(getFloor(amount))];
  const up = isOpen(amount) && amount.high === undefined ? openTail : 0;
  const down = isOpen(amount) && amount.low === undefined ? getTail(low, y) : 0;
  const room = high === low ? 5 : 0;
  return {
    x: x - barWidth / 2,
    y: high - up - room,
    width: barWidth,
    height: low - high + up + down + 2 * room,
  };
};

/** A bar for a range, a disc for one number, a stop with a fading tail for an open range. */
const drawMark = (point: Point, box: Box, y: ValueScale): Element => {
  const { amount } = point;
  const style = getStyle(point);
  const middle = box.x + barWidth / 2;
  const end = y(getFloor(amount));
  if (isOpen(amount)) {
    const tail = amount.low === undefined ? round(getTail(end, y)) : -openTail;
    const d = `M${round(middle - 6)} ${round(end)}h12m-6 0v${tail}`;
    return s('path', { class: style ? ['open', style] : 'open', d });
  }
  if (box.height <= 10)
    return s('circle', { class: style, cx: round(middle), cy: round(end), r: 5 });
  return s('rect', {
    class: style,
    x: round(box.x),
    y: round(box.y),
    width: barWidth,
    height: round(box.height),
  });
};

/** The lines of a label: the number, why it is weaker, and the document that has it. */
const getLines = (point: Point, context: FigureContext) => ({
  amount: getAmountWords(point, context.language),
  notes: [point.softer, getDocument(point, context)].flatMap((words) =>
    words === undefined ? [] : wrap(words, widestNote),
  ),
});

type Lines = ReturnType<typeof getLines>;

const measureLabel = ({ amount, notes }: Lines) => ({
  width: Math.max(...[amount, ...notes].map((line) => getTextWidth(line))),
  height: (notes.length + 1) * lineHeight - 2,
});

const drawLabel = ({ amount, notes }: Lines, { box, anchor }: LabelPlace): Element[] => {
  const x = box.x + { start: 0, middle: 0.5, end: 1 }[anchor] * box.width;
  return [
    drawText(amount, x, box.y + ascent, anchor),
    ...drawLines(notes, x, box.y + ascent + lineHeight, anchor, 'muted'),
  ];
};

const drawLeader = ({ leader }: LabelPlace): string =>
  leader
    ? `M${round(leader.from.x)} ${round(leader.from.y)}L${round(leader.to.x)} ${round(leader.to.y)}`
    : '';

const drawBreaks = (breaks: Break[], top: number, bottom: number): Element[] =>
  breaks.map(({ x }) =>
    s('path', { class: 'break', d: `M${round(x)} ${round(top)}V${round(bottom)}` }),
  );

/** Draws the chart; undefined when a label finds no room in it. */
export const drawTimeChart = (figure: RangeFigure, context: FigureContext): Element | undefined => {
  const points = byDate(figure);
  const units = wrap(figure.unit, context.width);
  const top = units.length * lineHeight + 12;
  const bottom = top + plotHeight;
  const y = makeValueScale(
    points.map(({ amount }) => amount),
    bottom,
    top + openTail,
    context.language,
  );
  const left = y.room + 8;
  const time = makeTimeScale(
    points.map(({ date }) => date),
    left,
    context.width - lastRoom,
  );
  const positions = spread(points.map(({ date }) => time.scale(getYears(date))));
  if (!positions) return undefined;
  const marks = points.map((point, index) => getMarkBox(point, positions[index] ?? 0, y.scale));
  const frame = { x: left, y: top, width: context.width - left, height: plotHeight - 3 };
  const breaks = findBreaks(points, marks, frame);
  if (!breaks) return undefined;
  const lines = points.map((point) => getLines(point, context));
  const labels = lines.map((each, index) => ({
    mark: marks[index] ?? frame,
    size: measureLabel(each),
  }));
  const places = placeLabels(labels, {
    frame,
    boxes: breaks.map(({ box }) => box),
    lines: breaks.map(({ x }) => ({ from: { x, y: top }, to: { x, y: bottom } })),
  });
  if (!places) return undefined;
  const taken = [...places.map(({ box }) => box), ...breaks.map(({ box }) => box)];
  const axis = drawTimeAxis(time, bottom, context.language);
  const values = drawValueLines(y, { left, right: context.width, taken });
  const leaders = places.map(drawLeader).join('');
  return framePicture({
    context,
    height: bottom + timeAxisHeight,
    image: [
      values.lines,
      axis.line,
      ...drawBreaks(breaks, top, bottom),
      leaders ? s('path', { class: 'leader', d: leaders }) : undefined,
      ...points.flatMap((point, index) => drawMark(point, marks[index] ?? frame, y.scale)),
      ...drawLines(units, 0, 12, 'start', 'muted'),
      ...values.labels,
      ...axis.labels,
      ...breaks.flatMap(({ lines: words, box }) =>
        drawLines(words, box.x, box.y + ascent, 'start', 'muted'),
      ),
    ],
    links: points.flatMap((point, index) => {
      const [label, place] = [lines[index], places[index]];
      return label && place ? [linkLabels(point, drawLabel(label, place), context)] : [];
    }),
  });
};
