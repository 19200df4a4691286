/** The labels of a chart along a time axis: a number, and in grey its weakness and its document. */
import type { Element } from 'hast';
import { formatAmount } from '../amount-words.ts';
import type { Size } from '../boxes.ts';
import { getDocument } from '../citations.ts';
import type { FigureContext } from '../figure.ts';
import { drawLines, drawText, writeSegment } from '../labels.ts';
import { lineHeight, measureLines, wrap } from '../text-width.ts';
import type { LabelPlace } from '../label-places.ts';
import type { Point } from './points.ts';

const widestNote = 104;

/** From the top of a label to the baseline of its first line, in units of the drawing. */
export const ascent = 11;

/** The lines of a label: the number, why it is weaker, and the document that has it. */
export const getLines = (point: Point, context: FigureContext) => ({
  amount: formatAmount(point, context.language),
  notes: [point.softer, getDocument(point, context)].flatMap((words) =>
    words === undefined ? [] : wrap(words, widestNote),
  ),
});

export type Lines = ReturnType<typeof getLines>;

/** The size of a label. */
export const measureLabel = ({ amount, notes }: Lines): Size => measureLines([amount, ...notes]);

/** The lines of a label in its place. */
export const drawLabel = ({ amount, notes }: Lines, { box, anchor }: LabelPlace): Element[] => {
  const x = box.x + { start: 0, middle: 0.5, end: 1 }[anchor] * box.width;
  return [
    drawText(amount, x, box.y + ascent, anchor),
    ...drawLines(notes, x, box.y + ascent + lineHeight, anchor, 'muted'),
  ];
};

/** Path data of the line from a distant label to its mark. */
export const drawLeader = ({ leader }: LabelPlace): string => (leader ? writeSegment(leader) : '');
