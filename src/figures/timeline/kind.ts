/** Events in the order of their dates. */
import type { FigureKind } from '../kind.ts';
import { getNamed } from '../schema-fields.ts';
import { drawTable, writeCsv } from './list.ts';
import { resolve, type TimelineFigure } from './resolve.ts';
import type { TimelineData } from './schema.ts';

export const timeline: FigureKind<TimelineData, TimelineFigure> = {
  name: 'timeline',
  getReferences: ({ events }) => getNamed(events),
  resolve,
  drawTable,
  writeCsv,
};
