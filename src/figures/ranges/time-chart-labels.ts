/** Draws the labels of a time chart: the number, and in grey why it is weaker and its document. */
import type { Element } from 'hast';
import { formatAmount } from '../amount-words.ts';
import type { Size } from '../labels/boxes.ts';
import { getDocument } from '../citations.ts';
import type { FigureContext } from '../figure.ts';
import { drawLines, drawText, writeSegment } from '../labels/labels.ts';
import { lineHeight, measureLines, wrap } from '../labels/text-width.ts';
import type { LabelPlace } from '../labels/label-places.ts';
import type { Point } from './points.ts';

const widestNote = 104;

/** Distance from the top of a label to its first baseline, in units of the drawing. */
export const ascent = 11;

/** The lines of a label: the number, why it is weaker, and its document. */
export const getLines = (point: Point, context: FigureContext) => ({
  amount: formatAmount(point, context.language),
  notes: [point.softer, getDocument(point, context)].flatMap((words) =>
    words === undefined ? [] : wrap(words, widestNote),
  ),
});

export type Lines = ReturnType<typeof getLines>;

export const measureLabel = ({ amount, notes }: Lines): Size => measureLines([amount, ...notes]);

/** Draws the lines of a label. */
export const drawLabel = ({ amount, notes }: Lines, { box, anchor }: LabelPlace): Element[] => {
  const x = box.x + { start: 0, middle: 0.5, end: 1 }[anchor] * box.width;
  return [
    drawText(amount, x, box.y + ascent, { anchor }),
    ...drawLines(notes, x, box.y + ascent + lineHeight, { anchor, style: 'muted' }),
  ];
};

/** Path data of the leader line of a label; empty when the label has none. */
export const writeLeader = ({ leader }: LabelPlace): string => (leader ? writeSegment(leader) : '');
