/** The key under which Astro caches the pages of an analysis. */
import type { Analysis } from './analysis.ts';
import { getFingerprint } from './version.ts';

/**
 * The key changes whenever what the pages of an analysis show changes; with the same key they are not
 * rendered again. Everything that such a page takes from other analyses must be part of it.
 */
export const getCacheKey = ({ version, reviewed, translations }: Analysis): string =>
  getFingerprint([version, reviewed, translations]);
