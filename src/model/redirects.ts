/** Redirects from earlier addresses of an analysis and its parts. */
import { getIds, getParts, type Analysis, type Part } from './analysis.ts';
import { analysisUrl, homeUrl, partUrl, pdfUrl, recordUrl } from '../addresses/urls.ts';

/** One earlier address and its present one, for hosts. */
export interface Redirect {
  /** Path below the site's base, without slash at its ends: "old-name/funding". */
  from: string;
  /** Path of the present page. */
  to: string;
  /** Paths of the printed form, where the page has one. */
  pdf?: { from: string; to: string };
}

/** A redirect with what its page shows. */
export interface PageRedirect extends Redirect {
  analysis: Analysis;
  /** The section or sidebar; undefined for the analysis in full and its record. */
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

/** Every earlier address of every page, parts before the whole so that the narrowest comes first. */
export const getRedirects = (analysis: Analysis): PageRedirect[] =>
  getIds(analysis)
    .flatMap((name) => [...getPartRedirects(analysis, name), ...getOwnRedirects(analysis, name)])
    .filter(({ from, to }) => `${homeUrl}${from}/` !== to);
