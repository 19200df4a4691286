/** One count as it was corrected, step by step. */
import type { FigureKind } from '../kind.ts';
import { drawPicture } from './draw.ts';
import { resolve, type StepFigure } from './resolve.ts';
import type { StepData } from './schema.ts';
import { drawTable, writeCsv } from './table.ts';

export const steps: FigureKind<StepData, StepFigure> = {
  name: 'step-over-time',
  getReferences: ({ points }) => ({ claims: points.map(({ claim }) => claim), sources: [] }),
  resolve,
  drawTable,
  drawPicture,
  writeCsv,
};
