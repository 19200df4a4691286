import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkWhileWriting } from './src/checks/editor/check-while-writing.ts';
import { markdown } from './src/markdown/pipeline.ts';
import { refuseDevelopment } from './src/publish/refuse-development.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  integrations: [checkWhileWriting()],
  markdown,
  // While a page is being written, others are rendered.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  vite: {
    // Vite minifies for the browsers below; Tailwind's own optimisation would add fallbacks for older ones.
    plugins: [tailwindcss({ optimize: false }), refuseDevelopment],
    server: {
      watch: {
        // Editors save in several steps, and the watcher drops a change that follows another within 50 ms.
        awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 10 },
        // Caches and finished sites have many files.
        ignored: ['.cache/**', 'dist/**', '.dist-*/**'].map((each) => `${process.cwd()}/${each}`),
      },
    },
    // The first versions that know light-dark(), which every colour here needs.
    build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5', 'ios17.5'] },
  },
});
