/** What the build steps after rendering need: which pages to print, and what to store for later builds. */
import { getIds } from '../addresses/permalinks.ts';
import type { Analysis } from '../model/analysis.ts';
import type { AnalysisSummary } from '../model/summary.ts';
import { listPrintouts, type Printout } from './pdf/pdf-list.ts';
import { summarise } from './summarise.ts';

/** A rendered analysis. */
export interface RenderedAnalysis {
  summary: AnalysisSummary;
  /** Folders of the built site with its files: its name and its former names. */
  folders: string[];
  /** Ids of the cited sources. */
  sources: string[];
}

/** What a build has rendered. */
export interface BuildResult {
  printouts: Printout[];
  analyses: RenderedAnalysis[];
}

/** Describes the analyses that a build has rendered. */
export const describeBuildResult = (analyses: Analysis[]): BuildResult => ({
  printouts: listPrintouts(analyses),
  analyses: analyses.map((analysis) => ({
    summary: summarise(analysis),
    folders: getIds(analysis),
    sources: analysis.sources.map(({ id }) => id),
  })),
});
