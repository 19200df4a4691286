/** Selects the analyses of a feed. */
import type { Analysis } from '../../model/analysis.ts';
import { getModifiedDate } from '../../model/modified-date.ts';
import { compareDates } from '../../schemas/date.ts';

/** The fields by which analyses are selected. */
type Dated = Pick<Analysis, 'published' | 'checked' | 'corrections'>;

const feedLength = 20;

/**
 * The analyses of a feed, most recently changed first. Corrections of old analyses reach subscribers,
 * and the feed does not grow with the archive.
 */
export const getFeedAnalyses = <Listed extends Dated>(analyses: Listed[]): Listed[] => {
  const changed = analyses
    .toSorted((a, b) => compareDates(getModifiedDate(b), getModifiedDate(a)))
    .slice(0, feedLength);
  return analyses.filter((analysis) => changed.includes(analysis));
};
