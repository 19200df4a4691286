/** Sentences that restate the record, each with the record texts that it is compared with. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { AnalysisContent } from '../read/content.ts';
import { readFigures } from './restating/figures.ts';
import { readMarks } from './restating/marks.ts';
import { readProse } from './restating/prose.ts';
import { readRecord, readSpeakers } from './restating/record.ts';
import { readScoped } from './restating/scoped.ts';
import type { RestatingText } from './restating/restating-text.ts';

/** The sources of sentences: marked words first, the record last. */
const readers = [readMarks, readProse, readScoped, readFigures, readRecord, readSpeakers];

/** Every sentence that restates the record. */
export const getRestating = memoiseByObject((analysis: AnalysisContent): RestatingText[] =>
  readers.flatMap((read) => read(analysis)),
);
