/** The date on which an analysis last changed, according to its content. */
import type { Analysis } from './analysis.ts';
import { compareDates, type EditorialDate } from '../schemas/date.ts';

/** The latest of publication, last check of the record, and corrections. */
export const getModifiedDate = ({
  published,
  checked,
  corrections,
}: Pick<Analysis, 'published' | 'checked' | 'corrections'>): EditorialDate =>
  [published, checked, ...corrections.map(({ date }) => date)].sort(compareDates).at(-1) ??
  published;

/** The latest date of several analyses; undefined for none. */
export const getLatestDate = (
  analyses: Parameters<typeof getModifiedDate>[0][],
): EditorialDate | undefined => analyses.map(getModifiedDate).sort(compareDates).at(-1);
