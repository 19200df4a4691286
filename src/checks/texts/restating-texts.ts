/** Sentences that restate the record, each with the record texts that it is compared with. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { AnalysisContent } from '../read/content.ts';
import { readFigures } from './restating/restating-figures.ts';
import { readMarks } from './restating/restating-marks.ts';
import { readProse } from './restating/restating-prose.ts';
import { readRecord, readSpeakers } from './restating/restating-record.ts';
import { readScoped } from './restating/restating-scoped.ts';
import type { Restating } from './restating/restating.ts';

/** The sources of sentences: marked words first, the record last. */
const readers = [readMarks, readProse, readScoped, readFigures, readRecord, readSpeakers];

/** Every sentence that restates the record. */
export const getRestating = memoiseByObject((analysis: AnalysisContent): Restating[] =>
  readers.flatMap((read) => read(analysis)),
);
