/** Writes each page as shortly as HTML allows: no quotes, end tags or entities that browsers do without. */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify as minifyHtml } from 'html-minifier-next';

/** The same page in fewer bytes; its policy needs the hashes of what is left of styles and scripts. */
export const shorten = (html: string): Promise<string> =>
  minifyHtml(html, {
    collapseWhitespace: true,
    decodeEntities: true,
    // Vite has minified the styles; it leaves Tailwind's licence, of which nothing is used but names.
    minifyCSS: (css) => css.replaceAll(/\/\*!.*?\*\/\n?/g, ''),
    removeAttributeQuotes: true,
    removeOptionalTags: true,
  });

/** An Astro integration: short pages at the end of a build. */
export const minify = (): AstroIntegration => ({
  name: 'minify',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: folder })) {
        const path = join(folder, file);
        await writeFile(path, await shorten(await readFile(path, 'utf8')));
      }
    },
  },
});
