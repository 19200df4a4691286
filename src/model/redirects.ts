/** Redirects from former addresses of an analysis and its parts. */
import { getIds } from '../addresses/permalinks.ts';
import { getParts, type Analysis, type Part } from './analysis.ts';
import { analysisUrl, homeUrl, partUrl, pdfUrl, recordUrl } from '../addresses/urls.ts';

/** A redirect for hosts. */
export interface Redirect {
  /** Former path below the base path, without leading or trailing slash: "old-name/funding". */
  from: string;
  /** Present path. */
  to: string;
  /** Paths of the PDF, if the page has one. */
  pdf?: { from: string; to: string };
}

/** A redirect, and what its page shows. */
export interface PageRedirect extends Redirect {
  analysis: Analysis;
  /** The section or sidebar; undefined for a whole analysis and its record. */
  part?: Part;
}

const getPartRedirects = (analysis: Analysis, name: string): PageRedirect[] =>
  getParts(analysis).flatMap((part) =>
    getIds(part).map((old) => ({
      from: `${name}/${old}`,
      to: partUrl(analysis.id, part.id),
      pdf: { from: pdfUrl(name, old), to: pdfUrl(analysis.id, part.id) },
      analysis,
      part,
    })),
  );

const getOwnRedirects = (analysis: Analysis, name: string): PageRedirect[] => [
  { from: `${name}/record`, to: recordUrl(analysis.id), analysis },
  {
    from: name,
    to: analysisUrl(analysis.id),
    pdf: { from: pdfUrl(name), to: pdfUrl(analysis.id) },
    analysis,
  },
];

/** Every redirect of an analysis. Parts come before the whole, so that the most specific path comes first. */
export const getRedirects = (analysis: Analysis): PageRedirect[] =>
  getIds(analysis)
    .flatMap((name) => [...getPartRedirects(analysis, name), ...getOwnRedirects(analysis, name)])
    .filter(({ from, to }) => `${homeUrl}${from}/` !== to);
