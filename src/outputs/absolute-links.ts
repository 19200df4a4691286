/** Makes addresses absolute for files that are read without their page. */
import { absolute, fragmentUrl } from '../addresses/urls.ts';

/** The URL of a link on the page of an analysis: "#note-toll" leads to that page. */
export const makeAbsolute = (analysis: string, href: string): string =>
  absolute(href.startsWith('#') ? fragmentUrl(analysis, href.slice(1)) : href);
