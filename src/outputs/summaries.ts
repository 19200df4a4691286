/** Collects the summaries of all analyses, for pages and files about the whole site. */
import { getRendered } from '../join/analyses.ts';
import { compareByAge, type AnalysisSummary } from '../model/summary.ts';
import { unchanged } from '../join/unchanged.ts';
import { summarise } from './summarise.ts';

/** Every analysis, newest first, whether rendered or unchanged. */
export const getSummaries = async (): Promise<AnalysisSummary[]> =>
  [...(await getRendered()).map(summarise), ...unchanged.values()].sort(compareByAge);
