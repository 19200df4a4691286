/**
 * The analyses that have not changed since the last build, listed by
 * src/publish/incremental/find-unchanged.ts.
 */
import { readFileSync } from 'node:fs';
import { unchangedFile } from '../platform/mode.ts';
import type { AnalysisSummary } from '../model/summary.ts';

/** The list that a build passes to the rendering pages. */
export interface UnchangedList {
  /** Id of the analysis on the front page; undefined without a list. */
  lead: string | undefined;
  summaries: AnalysisSummary[];
}

const readList = (): UnchangedList =>
  unchangedFile === undefined
    ? { lead: undefined, summaries: [] }
    : (JSON.parse(readFileSync(unchangedFile, 'utf8')) as UnchangedList);

const { lead, summaries } = readList();

/** The unchanged analyses by id; empty in `npm run dev`. */
export const unchanged: ReadonlyMap<string, AnalysisSummary> = new Map(
  summaries.map((summary) => [summary.id, summary]),
);

/** Folders of analyses of which a build needs only the summary. */
export const unreadFolders = [...unchanged.keys()].filter((id) => id !== lead);
