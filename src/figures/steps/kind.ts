/** One count as it was corrected, step by step. */
import type { FigureKind } from '../kind.ts';
import { drawPicture } from './draw.ts';
import { findProblems } from './problems.ts';
import { resolve, type StepFigure } from './resolve.ts';
import { stepOverTime, type StepData } from './schema.ts';
import { drawTable, writeCsv } from './table.ts';

export const steps: FigureKind<StepData, StepFigure, typeof stepOverTime> = {
  name: 'step-over-time',
  schema: stepOverTime,
  getReferences: ({ points }) => ({ claims: points.map(({ claim }) => claim), sources: [] }),
  findProblems,
  resolve,
  drawTable,
  drawPicture,
  writeCsv,
};
