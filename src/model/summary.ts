/**
 * What lists, feeds and hosts need of an analysis, as plain JSON, so that unchanged analyses are not
 * joined again.
 */
import type { Analysis, Claim, Part } from './analysis.ts';
import type { Redirect } from './redirects.ts';
import { compareDates } from '../schemas/date.ts';

/** The fields of an analysis that pages other than its own show. */
export interface AnalysisSummary extends Pick<
  Analysis,
  | 'id'
  | 'title'
  | 'summary'
  | 'language'
  | 'translationOf'
  | 'translations'
  | 'topics'
  | 'published'
  | 'checked'
  | 'corrections'
> {
  /** Sections and sidebars in reading order. */
  parts: Pick<Part, 'id' | 'title'>[];
  /** The verdicts of the record, in order. */
  claims: Pick<Claim, 'verdict'>[];
  /** Redirects from former addresses. */
  redirects: Redirect[];
  /** The whole text as HTML, for feeds. */
  feedContent: string;
}

/** Compares by date, newest first; analyses of the same day by id. */
export const compareByAge = (
  a: Pick<Analysis, 'published' | 'id'>,
  b: Pick<Analysis, 'published' | 'id'>,
): number => compareDates(b.published, a.published) || a.id.localeCompare(b.id);
