/** Summarises an analysis for pages and files about the whole site. */
import { getParts, type Analysis } from '../model/analysis.ts';
import { getRedirects } from '../model/redirects.ts';
import type { AnalysisSummary } from '../model/summary.ts';
import { getFeedContent } from './feeds/feed-content.ts';

/** The summary of an analysis. Its feed content is computed on first use. */
export const summarise = (analysis: Analysis): AnalysisSummary => ({
  id: analysis.id,
  title: analysis.title,
  summary: analysis.summary,
  language: analysis.language,
  translationOf: analysis.translationOf,
  translations: analysis.translations,
  topics: analysis.topics,
  published: analysis.published,
  checked: analysis.checked,
  corrections: analysis.corrections,
  parts: getParts(analysis).map((part) => ({ id: part.id, title: part.title })),
  claims: analysis.claims.map(({ verdict }) => ({ verdict })),
  redirects: getRedirects(analysis).map(({ from, to, pdf }) => ({
    from,
    to,
    ...(pdf && { pdf }),
  })),
  get feedContent() {
    return getFeedContent(analysis);
  },
});
