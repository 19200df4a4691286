/** Estimates over time, each a number or a range. */
import type { FigureKind } from '../kind.ts';
import { drawPicture } from './draw.ts';
import { findProblems } from './problems.ts';
import { resolve, type RangeFigure } from './resolve.ts';
import { rangeOverTime, type RangeData } from './schema.ts';
import { drawTable, writeCsv } from './table.ts';

export const ranges: FigureKind<RangeData, RangeFigure, typeof rangeOverTime> = {
  name: 'range-over-time',
  schema: rangeOverTime,
  getReferences: ({ points }) => ({ claims: points.map(({ claim }) => claim), sources: [] }),
  findProblems,
  resolve,
  drawTable,
  drawPicture,
  writeCsv,
};
