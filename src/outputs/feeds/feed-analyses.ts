/** Which analyses a feed holds. */
import type { Analysis } from '../../model/analysis.ts';
import { getModifiedDate } from '../../model/modified-date.ts';
import { compareDates } from '../../schemas/date.ts';

/** What decides whether a feed holds an analysis. */
type Dated = Pick<Analysis, 'published' | 'checked' | 'corrections'>;

const feedLength = 20;

/**
 * The analyses of a feed, newest first: those that changed last, so that a correction of an old one
 * reaches its readers and the feed does not grow with the archive.
 */
export const getFeedAnalyses = <Listed extends Dated>(analyses: Listed[]): Listed[] => {
  const changed = analyses
    .toSorted((a, b) => compareDates(getModifiedDate(b), getModifiedDate(a)))
    .slice(0, feedLength);
  return analyses.filter((analysis) => changed.includes(analysis));
};
