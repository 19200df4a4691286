/** What the front page lists below its lead, and when a page for all analyses is needed. */
import type { Analysis } from './analysis.ts';

/** From this number of analyses on, the archive has a page of its own. */
const archiveFrom = 10;

export const hasArchive = (analyses: Analysis[]): boolean => analyses.length >= archiveFrom;

/** The analyses after the lead that the front page lists, newest first. */
export const getFrontPageList = (analyses: Analysis[]): Analysis[] =>
  analyses.slice(1, archiveFrom);
