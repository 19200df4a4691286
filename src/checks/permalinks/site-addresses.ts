/** Lists every address of the site, for checking internal links. */
import { getPermalinks, type NamedAnalysis } from '../../addresses/permalinks.ts';
import { licenceSection, policies } from '../../addresses/policies.ts';
import { pageFragments } from '../../addresses/reserved-names.ts';
import * as urls from '../../addresses/urls.ts';
import type { Content } from '../read/content.ts';

/** Addresses of the files that accompany the pages of an analysis. */
const getFiles = ({ id, parts, figures }: NamedAnalysis): string[] => [
  urls.markdownUrl(id),
  urls.annotationsUrl(id),
  urls.cardUrl(id),
  urls.pdfUrl(id),
  ...parts.map((part) => urls.pdfUrl(id, part.id)),
  ...urls.citationFormats.flatMap((format) => [
    urls.citationUrl(id, format),
    urls.sourcesUrl(id, format),
  ]),
  ...figures.flatMap((figure) => [
    urls.figureUrl(id, figure.id, 'csv'),
    urls.figureUrl(id, figure.id, 'svg'),
  ]),
];

const sitePages = [
  urls.homeUrl,
  urls.aboutUrl,
  urls.archiveUrl,
  urls.correctionsUrl,
  ...[...Object.values(policies), licenceSection].map(urls.policyUrl),
  ...Object.values(urls.siteFiles),
];

/** Addresses relative to the base path: "night-ferry/record/", "night-ferry/#money", "feed.xml". */
export const getSiteAddresses = ({ outlines }: Content): Set<string> => {
  const published = outlines.filter(({ isDraft }) => !isDraft);
  const names = published.map((outline) => outline.names);
  const paths = [...sitePages, ...names.flatMap(getFiles)];
  const fragments = published.flatMap(({ name, headings }) =>
    [...pageFragments, ...headings].map((id) => `${name}/#${id}`),
  );
  return new Set([
    ...paths.map((path) => path.slice(urls.homeUrl.length)),
    ...getPermalinks(names),
    ...fragments,
  ]);
};
