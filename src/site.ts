/** The name of the site, its desk, and where it is published. */
import { environment } from './platform/environment.ts';

/** Facts about the site; environment variables set where it is served and in which language. */
export const site = {
  name: 'Sidelight',
  /** Who signs the analyses. */
  desk: 'The Sidelight desk',
  description: 'News analyses in which every statement can be checked.',
  /** Where a reader reports an error. */
  email: environment.siteEmail,
  /** Absolute address, without a path. */
  url: environment.siteUrl,
  /** Path the site is served under, with both slashes. */
  base: environment.basePath,
  /** Language of the pages that belong to no analysis. */
  language: environment.siteLanguage,
};
