/** The analyses that have not changed since the last build, as src/publish/incremental/find-unchanged.ts lists them. */
import { readFileSync } from 'node:fs';
import { unchangedFile } from '../platform/mode.ts';
import type { AnalysisSummary } from './summary.ts';

/** The list that a build passes to the pages that Astro renders. */
export interface UnchangedList {
  /** Id of the analysis that the front page shows in full; undefined where no list was made. */
  lead: string | undefined;
  summaries: AnalysisSummary[];
}

const readList = (): UnchangedList =>
  unchangedFile === undefined
    ? { lead: undefined, summaries: [] }
    : (JSON.parse(readFileSync(unchangedFile, 'utf8')) as UnchangedList);

const { lead, summaries } = readList();

/** The unchanged analyses; none in `npm run dev`. */
export const unchanged: ReadonlyMap<string, AnalysisSummary> = new Map(
  summaries.map((summary) => [summary.id, summary]),
);

/** Folders of analyses of which a build needs no more than the summary. */
export const unreadFolders = [...unchanged.keys()].filter((id) => id !== lead);
