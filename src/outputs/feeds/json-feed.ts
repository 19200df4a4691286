/** Writes the newest analyses as JSON Feed 1.1, with full content. */
import type { AnalysisSummary } from '../../model/summary.ts';
import { getMoment } from '../../schemas/date.ts';
import { getModifiedDate } from '../../model/modified-date.ts';
import { absolute, analysisUrl, homeUrl, iconUrl, siteFiles } from '../../addresses/urls.ts';
import { site } from '../../site.ts';
import { getFeedAnalyses } from './feed-analyses.ts';
import { getCardUrl } from '../cards/page-card.ts';

const describeItem = (analysis: AnalysisSummary) => ({
  id: absolute(analysisUrl(analysis.id)),
  url: absolute(analysisUrl(analysis.id)),
  title: analysis.title,
  summary: analysis.summary,
  content_html: analysis.feedContent,
  image: absolute(getCardUrl(analysis.id)),
  date_published: getMoment(analysis.published),
  date_modified: getMoment(getModifiedDate(analysis)),
  tags: analysis.topics,
  language: analysis.language,
  ...(analysis.translations.length > 0 && {
    _translations: analysis.translations.map(({ id, language }) => ({
      url: absolute(analysisUrl(id)),
      language,
    })),
  }),
});

/** The feed as JSON text. */
export const writeJsonFeed = (analyses: AnalysisSummary[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    home_page_url: absolute(homeUrl),
    feed_url: absolute(siteFiles.jsonFeed),
    icon: absolute(iconUrl(512)),
    language: site.language,
    authors: [{ name: site.desk, url: absolute(homeUrl) }],
    items: getFeedAnalyses(analyses).map(describeItem),
  });
