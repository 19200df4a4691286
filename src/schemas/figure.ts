/** What an author may write in figures/<figure>.yaml: the data of one figure and the words around it. */
import { z } from 'astro/zod';
import { map } from './figure-kinds/map.ts';
import { rangeOverTime } from './figure-kinds/range-over-time.ts';
import { relations } from './figure-kinds/relations.ts';
import { stepOverTime } from './figure-kinds/step-over-time.ts';
import { timeline } from './figure-kinds/timeline.ts';

/** figures/<figure>.yaml as a whole. */
export const figureSchema = z.discriminatedUnion('kind', [
  rangeOverTime,
  stepOverTime,
  timeline,
  map,
  relations,
]);

export type FigureData = z.output<typeof figureSchema>;
