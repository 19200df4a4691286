/** The summaries of all analyses, for the pages and files that are about the whole site. */
import { getRendered } from '../join/analyses.ts';
import { compareByAge, type AnalysisSummary } from '../model/summary.ts';
import { unchanged } from '../model/unchanged.ts';
import { summarise } from './summarise.ts';

/** Every analysis, newest first: those that this build renders, and those that have not changed. */
export const getSummaries = async (): Promise<AnalysisSummary[]> =>
  [...(await getRendered()).map(summarise), ...unchanged.values()].sort(compareByAge);
