/** Gives each page a security policy that allows the styles and scripts on it and no others. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const getHashes = (html: string, tag: 'script' | 'style'): string =>
  [...html.matchAll(new RegExp(`<${tag}(?: type="?module"?)?>([^]*?)</${tag}>`, 'g'))]
    .map(([, text = '']) => ` ${hash(text)}`)
    .join('');

/**
 * The page with the hashes of its own styles and scripts in its policy. Astro's are those of every
 * page of the site, and of what stood there before the page was minified.
 */
export const tightenPolicy = (html: string): string =>
  html.replaceAll(
    /(script|style)-src 'self'(?: 'sha256-[^']+')*/g,
    (_all, tag: 'script' | 'style') => `${tag}-src${getHashes(html, tag) || " 'none'"}`,
  );

/** An Astro integration: tight policies at the end of a build, once nothing else changes the pages. */
export const policy = (): AstroIntegration => ({
  name: 'policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: folder })) {
        const path = join(folder, file);
        await writeFile(path, tightenPolicy(await readFile(path, 'utf8')));
      }
    },
  },
});
