/** The kind of figure that shows how a count was corrected over time. */
import type { FigureKind } from '../kind.ts';
import { drawPicture } from './draw.ts';
import { resolve, type StepFigure } from './resolve.ts';
import { findProblems } from './problems.ts';
import { stepOverTime, type StepData } from './schema.ts';
import { drawTable, writeCsv } from './table.ts';

export const steps = {
  schema: stepOverTime,
  findProblems,
  getReferences: ({ points }) => ({ claims: points.map(({ claim }) => claim), sources: [] }),
  resolve,
  drawTable,
  drawPicture,
  writeCsv,
} satisfies FigureKind<StepData, StepFigure>;
