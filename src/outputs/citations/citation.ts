/** How to cite an analysis or a part of it. */
import type { Analysis, Part } from '../../model/analysis.ts';
import { formatDate } from '../../wording/dates.ts';
import { getPageVersion } from '../../model/page-version.ts';
import type { SourceData } from '../../schemas/source.ts';
import { absolute, pageUrl } from '../../addresses/urls.ts';
import { site } from '../../site.ts';
import { isolate, removeIsolates } from '../../wording/isolate.ts';
import { getMessages } from '../../wording/messages.ts';

/**
 * The version, and the analysis to which a part belongs. Isolates are removed, because reference
 * managers show them as boxes.
 */
const getNote = (analysis: Analysis, part?: Part): string => {
  const { cite } = getMessages(analysis.language);
  const version = cite.versionNote(getPageVersion(analysis, part));
  return removeIsolates(part ? cite.partNote(analysis.title) + version : version);
};

/** The analysis or part as a CSL-JSON item. */
export const getCitation = (analysis: Analysis, part?: Part): SourceData => ({
  id: [site.name.toLowerCase(), analysis.id, part?.id].filter(Boolean).join('-'),
  type: 'article-newspaper',
  title: removeIsolates(part?.title ?? analysis.title),
  author: [{ literal: site.desk }],
  publisher: site.name,
  'container-title': site.name,
  issued: { 'date-parts': [analysis.published.split('-').map(Number)] },
  URL: absolute(pageUrl(analysis.id, part?.id)),
  note: getNote(analysis, part),
});

/** The citation in one line, without address: desk, “Title”, publication, date, version. */
export const formatCitation = (analysis: Analysis, part?: Part): string => {
  const { cite } = getMessages(analysis.language);
  return [
    site.desk,
    part ? cite.partOf(part.title, analysis.title) : cite.title(analysis.title),
    site.name,
    formatDate(analysis.published, analysis.language),
    cite.version(getPageVersion(analysis, part)),
  ]
    .map((words) => isolate(words, analysis.language))
    .join(', ');
};
