/** The words of a figure's items: points, events, edges and places. */
import { formatNumber } from '../language/quantities/compare-quantities.ts';
import type { FigurePoint } from './figure-points.ts';

/** A text of an item and the name of its field. */
export interface PointText {
  field: string;
  text: string;
}

/** Fields of an item that readers see. */
const fields = ['text', 'by', 'when', 'softer', 'differs'];

/** Replaces `{number}` as the figure does. */
const fillNumber = (text: string, { numbers }: FigurePoint): string =>
  text.replace('{number}', numbers.map(formatNumber).join(' to '));

/** The texts of an item, with numbers filled in. */
export const getPointTexts = (point: FigurePoint): PointText[] =>
  fields.flatMap((field) => {
    const text = point.fields[field];
    return typeof text === 'string' ? [{ field, text: fillNumber(text, point) }] : [];
  });
