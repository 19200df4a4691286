/** What the front page lists below its lead, and when a page for all analyses is needed. */
import type { Analysis } from './analysis.ts';

/** From this number of analyses on, the archive has a page of its own. */
const archiveFrom = 10;

/** True when the site has a page that lists all analyses. */
export const hasArchive = (analyses: unknown[]): boolean => analyses.length >= archiveFrom;

/**
 * The analysis that leads the site, and those that the front page lists below it, newest first. A
 * translation does not lead: it is younger than its original and says the same.
 */
export const getFrontPage = <Listed extends Pick<Analysis, 'translationOf'>>(
  analyses: Listed[],
): { lead: Listed | undefined; others: Listed[] } => {
  const lead = analyses.find(({ translationOf }) => translationOf === undefined) ?? analyses[0];
  const others = analyses.filter((analysis) => analysis !== lead).slice(0, archiveFrom - 1);
  return { lead, others };
};
