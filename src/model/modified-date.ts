/** When an analysis last changed, taken from its content and never from the clock of the build. */
import type { Analysis } from './analysis.ts';
import { compareDates, type EditorialDate } from '../schemas/date.ts';

/** The latest of publication, the last check of the record, and every correction. */
export const getModifiedDate = ({
  published,
  checked,
  corrections,
}: Pick<Analysis, 'published' | 'checked' | 'corrections'>): EditorialDate =>
  [published, checked, ...corrections.map(({ date }) => date)].sort(compareDates).at(-1) ??
  published;

/** The latest of several analyses; undefined for none. */
export const getLatestDate = (
  analyses: Parameters<typeof getModifiedDate>[0][],
): EditorialDate | undefined => analyses.map(getModifiedDate).sort(compareDates).at(-1);
