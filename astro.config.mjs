import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { pdf } from './src/outputs/pdf.ts';
import { pipeline } from './src/markdown/pipeline.ts';
import { site } from './src/site.ts';

/** Nothing is loaded from anywhere but this site; Astro adds the hashes of its styles and scripts. */
const policy = [
  "default-src 'none'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  integrations: [pdf()],
  markdown: { processor: pipeline },
  security: { csp: { directives: policy } },
  build: { inlineStylesheets: 'always' },
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  vite: { plugins: [tailwindcss()] },
});
