/** Resolves links that authors write to pages of the site. */
import { homeUrl } from './urls.ts';

/** Placeholder for the host of the site while a link is resolved. */
const host = 'https://site.invalid';

/** A page below the site's base path, "night-ferry/record/", with query string and fragment. */
export interface InternalLink {
  page: string;
  search: string;
  fragment: string;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * The URL of a link within the site; undefined for other links. Relative links start at the analysis.
 */
const parse = (href: string, analysis: string): URL | undefined => {
  const url = URL.parse(href, `${host}/${analysis}/`);
  return url?.origin === host ? url : undefined;
};

/** The target of a link in the text of an analysis; undefined for links to other sites. */
export const parseInternalLink = (href: string, analysis: string): InternalLink | undefined => {
  const url = parse(href, analysis);
  if (!url) return undefined;
  return {
    page: decode(url.pathname.slice(1)),
    search: url.search,
    fragment: decode(url.hash.slice(1)),
  };
};

/**
 * The link as an absolute path with the base path, which is valid on every page and in every file.
 * Undefined for links to other sites.
 */
export const resolveInternalLink = (href: string, analysis: string): string | undefined => {
  const url = parse(href, analysis);
  return url && `${homeUrl}${url.pathname.slice(1)}${url.search}${url.hash}`;
};
