/** What the build steps after rendering know of the analyses: what to print, and what to store for later builds. */
import { getIds, type Analysis } from '../model/analysis.ts';
import type { AnalysisSummary } from '../model/summary.ts';
import { listPrintouts, type Printout } from './pdf/pdf-list.ts';
import { summarise } from './summarise.ts';

/** An analysis whose pages have been rendered. */
export interface RenderedAnalysis {
  summary: AnalysisSummary;
  /** The folders of the built site that hold its files: its name and its former ones. */
  folders: string[];
  /** Ids of the sources that it cites. */
  sources: string[];
}

/** What a build has rendered. */
export interface Rendered {
  printouts: Printout[];
  analyses: RenderedAnalysis[];
}

/** Describes the analyses that a build renders. */
export const describeRendered = (analyses: Analysis[]): Rendered => ({
  printouts: listPrintouts(analyses),
  analyses: analyses.map((analysis) => ({
    summary: summarise(analysis),
    folders: getIds(analysis),
    sources: analysis.sources.map(({ id }) => id),
  })),
});
