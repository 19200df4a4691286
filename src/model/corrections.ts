/** The corrections of an analysis and of the site. */
import type { Analysis } from './analysis.ts';
import { compareDates, dayLength } from '../schemas/date.ts';

/** A correction of an analysis. */
export type Correction = Analysis['corrections'][number];

const recentDays = 90;

/**
 * Corrections made in the 90 days before the record was last checked, in their order. Independent of the
 * build date.
 */
export const getRecentCorrections = ({
  corrections,
  checked,
}: Pick<Analysis, 'corrections' | 'checked'>): Correction[] =>
  corrections.filter(
    ({ date }) => Date.parse(checked) - Date.parse(date) <= recentDays * dayLength,
  );

/** The fields of an analysis that the list of corrections needs. */
type Corrected = Pick<Analysis, 'id' | 'title' | 'language' | 'corrections'>;

/** A correction and its analysis. */
export interface SiteCorrection {
  analysis: Corrected;
  correction: Correction;
}

/** The corrections of all analyses, newest first. */
export const getAllCorrections = (analyses: Corrected[]): SiteCorrection[] =>
  analyses
    .flatMap((analysis) => analysis.corrections.map((correction) => ({ analysis, correction })))
    .sort((a, b) => compareDates(b.correction.date, a.correction.date));
