/** Builds every URL of the site. */
import { site } from '../site.ts';

const { base } = site;

/** Path of the front page, under the base path. */
export const homeUrl = base;

/** Path of the page about the site. */
export const aboutUrl = `${base}about/`;

/** Path of the list of all analyses. */
export const archiveUrl = `${base}archive/`;

/** Path of the corrections of all analyses. */
export const correctionsUrl = `${base}corrections/`;

/** Path of the analyses that share a topic. `topic` is its name in URLs. */
export const topicUrl = (topic: string): string => `${base}topics/${topic}/`;

/** Path of the feed of a topic. */
export const topicFeedUrl = (topic: string): string => `${topicUrl(topic)}feed.xml`;

/** Path of an analysis in full. */
export const analysisUrl = (analysis: string): string => `${base}${analysis}/`;

/** Path of a section or sidebar as a separate page. */
export const partUrl = (analysis: string, part: string): string => `${base}${analysis}/${part}/`;

/** Path of an analysis in full, or of one of its parts. */
export const pageUrl = (analysis: string, part?: string): string =>
  part === undefined ? analysisUrl(analysis) : partUrl(analysis, part);

/** Path of the same part, claim or note within the full analysis. */
export const fragmentUrl = (analysis: string, id: string): string => `${base}${analysis}/#${id}`;

/** Path of the record, or of one claim in it. */
export const recordUrl = (analysis: string, claim?: string): string =>
  `${base}${analysis}/record/${claim === undefined ? '' : `#${claim}`}`;

/** Path of a figure or sidebar as a page that other sites embed. */
export const embedUrl = (analysis: string, id: string): string => `${base}${analysis}/embed/${id}/`;

/** File formats of citations for reference managers. */
export const citationFormats = ['json', 'bib', 'ris'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** Path of the citation file of an analysis, or of one part of it. */
export const citationUrl = (analysis: string, format: CitationFormat, part?: string): string =>
  `${pageUrl(analysis, part)}citation.${format}`;

/** Path of the sources of an analysis as a file for reference managers. */
export const sourcesUrl = (analysis: string, format: CitationFormat): string =>
  `${base}${analysis}/sources.${format}`;

/** Path of an analysis as Markdown. */
export const markdownUrl = (analysis: string): string => `${base}${analysis}/article.md`;

/** Path of the notes of an analysis as W3C Web Annotations. */
export const annotationsUrl = (analysis: string): string => `${base}${analysis}/annotations.jsonld`;

/** Path of a section of the page about the site. */
export const policyUrl = (section: string): string => `${aboutUrl}#${section}`;

/** Paths of the files that describe the whole site to machines. */
export const siteFiles = {
  feed: `${base}feed.xml`,
  jsonFeed: `${base}feed.json`,
  sitemapIndex: `${base}sitemap-index.xml`,
  sitemap: `${base}sitemap.xml`,
  manifest: `${base}manifest.webmanifest`,
  llms: `${base}llms.txt`,
};

/** Path of the site's icon: as SVG, or as a square PNG whose side is `size` pixels. */
export const iconUrl = (size?: number): string =>
  `${base}icon${size === undefined ? '.svg' : `-${size}.png`}`;

/** Path of the printed form of an analysis or of one of its parts. */
export const pdfUrl = (analysis: string, part?: string): string =>
  part === undefined
    ? `${base}${analysis}/${analysis}.pdf`
    : `${base}${analysis}/${part}/${part}.pdf`;

/** Path of a figure's data or picture as a separate file. */
export const figureUrl = (analysis: string, figure: string, ending: 'csv' | 'svg'): string =>
  `${base}${analysis}/${figure}.${ending}`;

/** Path of the picture shown where an analysis or part is shared. */
export const cardUrl = (analysis: string, part?: string): string =>
  `${pageUrl(analysis, part)}card.png`;

/** Path of the picture shown where any other page of the site is shared. */
export const siteCardUrl = `${base}card.png`;

/** Fragment id of an annotation's note. */
export const noteId = (id: string): string => `note-${id}`;

/**
 * Fragment id of a source in the list of sources: its number, which is the same on every page of an
 * analysis.
 */
export const sourceId = (index: number): string => String(index);

/** The absolute URL of a path. */
export const absolute = (path: string): string => new URL(path, site.url).href;
