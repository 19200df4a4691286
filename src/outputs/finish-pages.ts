/** The last hand on every page, once all of them are built. */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shortenPage } from './minify.ts';
import { tightenPolicy } from './policy.ts';

/** An Astro integration: pages are minified, then their policies get the hashes of what is left. */
export const finishPages = (): AstroIntegration => ({
  name: 'finish-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: folder })) {
        const path = join(folder, file);
        await writeFile(path, tightenPolicy(await shortenPage(await readFile(path, 'utf8'))));
      }
    },
  },
});
