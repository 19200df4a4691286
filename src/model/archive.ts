/** Selects the analyses of the front page, and decides whether the site has an archive page. */
import type { Analysis } from './analysis.ts';

/** Minimum number of analyses for an archive page. */
const archiveFrom = 10;

/** True when the site has an archive page. */
export const hasArchive = (analyses: unknown[]): boolean => analyses.length >= archiveFrom;

/**
 * The analysis on the front page, and those listed below it, newest first. A translation is not chosen,
 * because it only repeats its original.
 */
export const getFrontPage = <Listed extends Pick<Analysis, 'translationOf'>>(
  analyses: Listed[],
): { lead: Listed | undefined; others: Listed[] } => {
  const lead = analyses.find(({ translationOf }) => translationOf === undefined) ?? analyses[0];
  const others = analyses.filter((analysis) => analysis !== lead).slice(0, archiveFrom - 1);
  return { lead, others };
};
