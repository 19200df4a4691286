/** Draws a figure of any kind: picture, table and CSV. */
import type { Element } from 'hast';
import type { Figure, FigureContext } from './figure.ts';
import { getKind } from './registry.ts';
import { nameErrors } from './resolve-figure.ts';

/** True when the kind of a figure has a picture. A timeline has none. */
export const hasPicture = (figure: Figure): boolean => getKind(figure).drawPicture !== undefined;

/** Draws the picture of a figure. Throws when its kind has none. Equal data gives equal trees. */
export const drawPicture = (figure: Figure, context: FigureContext): Element =>
  nameErrors(context.id, () => {
    const picture = getKind(figure).drawPicture?.(figure, context);
    if (picture) return picture;
    throw new Error(`Unexpected kind "${figure.kind}", expected one with a picture.`);
  });

/** The data of a figure as a table; for a timeline, an ordered list. */
export const drawTable = (figure: Figure, context: FigureContext): Element =>
  nameErrors(context.id, () => getKind(figure).drawTable(figure, context));

/** The data of a figure as CSV. */
export const writeCsv = (figure: Figure): string => getKind(figure).writeCsv(figure);
