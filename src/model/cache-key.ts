/** The key under which Astro caches the pages of an analysis. */
import type { Analysis } from './analysis.ts';
import { getFingerprint } from './version.ts';

/**
 * Another key whenever what the pages of an analysis show changes; with the same key they are not rendered
 * again. Whatever such a page takes from other analyses belongs in here.
 */
export const getCacheKey = ({ version, reviewed, translations }: Analysis): string =>
  getFingerprint([version, reviewed, translations]);
