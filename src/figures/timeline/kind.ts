/** The kind of figure that lists events in the order of their dates. */
import type { FigureKind } from '../kind.ts';
import { getReferencedIds } from '../schema-fields.ts';
import { drawTable, writeCsv } from './list.ts';
import { resolve, type TimelineFigure } from './resolve.ts';
import { findProblems } from './problems.ts';
import { timeline as timelineSchema, type TimelineData } from './schema.ts';

export const timeline = {
  schema: timelineSchema,
  findProblems,
  getReferences: ({ events }) => getReferencedIds(events),
  resolve,
  drawTable,
  writeCsv,
} satisfies FigureKind<TimelineData, TimelineFigure>;
