/** Resolves links within the site that authors write. */
import { homeUrl } from './urls.ts';

/** Placeholder for the site's host while an address is resolved. */
const host = 'https://site.invalid';

/** A page below the site's base, "night-ferry/record/", and a fragment of it. */
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

/** The address of a link within the site; relative links start at the analysis. */
const parse = (href: string, analysis: string): URL | undefined => {
  const url = URL.parse(href, `${host}/${analysis}/`);
  return url?.origin === host ? url : undefined;
};

/** The page that a link in the text of an analysis leads to. */
export const parseInternalLink = (href: string, analysis: string): InternalLink | undefined => {
  const url = parse(href, analysis);
  if (!url) return undefined;
  return {
    page: decode(url.pathname.slice(1)),
    search: url.search,
    fragment: decode(url.hash.slice(1)),
  };
};

/** The same link as an absolute path with the base path, which works on every page, feed and file. */
export const resolveInternalLink = (href: string, analysis: string): string | undefined => {
  const url = parse(href, analysis);
  return url && `${homeUrl}${url.pathname.slice(1)}${url.search}${url.hash}`;
};
