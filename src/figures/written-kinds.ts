/** What authors may write of each kind of figure, and what can be wrong with it: no drawing is loaded for it. */
import { z } from 'astro/zod';
import type { FigureData } from '../schemas/figure.ts';
import type { Claims } from './claims.ts';
import { findProblems as findMapProblems } from './map/problems.ts';
import { map } from './map/schema.ts';
import type { Problem } from './problems.ts';
import { findProblems as findRangeProblems } from './ranges/problems.ts';
import { rangeOverTime } from './ranges/schema.ts';
import { findProblems as findRelationProblems } from './relations/problems.ts';
import { relations } from './relations/schema.ts';
import { findProblems as findStepProblems } from './steps/problems.ts';
import { stepOverTime } from './steps/schema.ts';
import { findProblems as findTimelineProblems } from './timeline/problems.ts';
import { timeline } from './timeline/schema.ts';

/** figures/<figure>.yaml as a whole, of any kind. */
export const figureSchema = z.discriminatedUnion('kind', [
  rangeOverTime,
  stepOverTime,
  timeline,
  map,
  relations,
]);

/**
 * Every fault in the data of a figure beyond its schema. The build throws the first one, the check
 * reports all with line and column.
 */
export const findFigureProblems = (written: FigureData, claims: Claims): Problem[] => {
  const data = written as z.output<typeof figureSchema>;
  switch (data.kind) {
    case 'range-over-time':
      return findRangeProblems(data, claims);
    case 'step-over-time':
      return findStepProblems(data, claims);
    case 'timeline':
      return findTimelineProblems(data, claims);
    case 'map':
      return findMapProblems(data);
    case 'relations':
      return findRelationProblems(data);
  }
};
