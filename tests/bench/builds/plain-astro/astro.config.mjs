/**
 * Plain Astro, against which our own builds are measured: the words of each of our pages as one Markdown
 * file, rendered by Astro's own processor into a page without style, notes or data files.
 */
import { defineConfig } from 'astro/config';

export default defineConfig({
  cacheDir: '../../../../.cache/bench/plain-cache',
  devToolbar: { enabled: false },
});
