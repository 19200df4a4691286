/** The one place that knows the site's name, its desk and where it is published. */
import { env } from 'node:process';

/** SITE_URL, which has no path: BASE_PATH says below which one the site lies. */
const readHost = (written: string): string => {
  const { origin, pathname } = new URL(written);
  if (pathname !== '/')
    throw new Error(`SITE_URL: Unexpected path "${pathname}", expected it in BASE_PATH.`);
  return origin;
};

/** BASE_PATH with both slashes, however it was typed: "news" and "/news/" are the same. */
const readBase = (written: string): string => `/${written}/`.replace(/\/+/g, '/');

/** Facts about the site; SITE_URL and BASE_PATH set where it is served. */
export const site = {
  name: 'Sidelight',
  /** Who signs the analyses. */
  desk: 'The Sidelight desk',
  description: 'News analyses in which every statement can be checked.',
  /** Where a reader reports an error. */
  email: env['SITE_EMAIL'] ?? 'desk@sidelight.example',
  /** Absolute address, without a path. */
  url: readHost(env['SITE_URL'] ?? 'https://sidelight.example'),
  /** Path the site is served under, with both slashes. */
  base: readBase(env['BASE_PATH'] ?? ''),
  language: 'en-GB',
};

/** Where the analyses and the source library lie; the tests point it at their own. */
export const contentFolder = env['CONTENT_DIR'] ?? 'content';

/** Where cards and PDFs are kept from one build to the next. */
export const cacheFolder = env['CACHE_DIR'] ?? '.cache';
