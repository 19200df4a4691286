/** What lists, feeds and hosts need of an analysis: plain JSON, so that an unchanged analysis is not joined again. */
import type { Analysis, Claim, Part } from './analysis.ts';
import type { Redirect } from './redirects.ts';
import { compareDates } from '../schemas/date.ts';

/** An analysis as other pages than its own show it. */
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
  /** The verdicts of the record, in its order. */
  claims: Pick<Claim, 'verdict'>[];
  /** From earlier addresses of its pages. */
  redirects: Redirect[];
  /** The whole text as HTML for feeds. */
  feedContent: string;
}

/** Newest first; those of one day in the order of their ids. */
export const compareByAge = (
  a: Pick<Analysis, 'published' | 'id'>,
  b: Pick<Analysis, 'published' | 'id'>,
): number => compareDates(b.published, a.published) || a.id.localeCompare(b.id);
