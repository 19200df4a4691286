/** The kind of figure that shows estimates over time, each a number or a range. */
import type { FigureKind } from '../kind.ts';
import { drawPicture } from './draw.ts';
import { resolve, type RangeFigure } from './resolve.ts';
import { findProblems } from './problems.ts';
import { rangeOverTime, type RangeData } from './schema.ts';
import { drawTable, writeCsv } from './table.ts';

export const ranges = {
  schema: rangeOverTime,
  findProblems,
  getReferences: ({ points }) => ({ claims: points.map(({ claim }) => claim), sources: [] }),
  resolve,
  drawTable,
  drawPicture,
  writeCsv,
} satisfies FigureKind<RangeData, RangeFigure>;
