/** Events in the order of their dates. */
import type { FigureKind } from '../kind.ts';
import { getNamed } from '../schema-fields.ts';
import { drawTable, writeCsv } from './list.ts';
import { findProblems } from './problems.ts';
import { resolve, type TimelineFigure } from './resolve.ts';
import { timeline as schema, type TimelineData } from './schema.ts';

export const timeline: FigureKind<TimelineData, TimelineFigure, typeof schema> = {
  name: 'timeline',
  schema,
  getReferences: ({ events }) => getNamed(events),
  findProblems,
  resolve,
  drawTable,
  writeCsv,
};
