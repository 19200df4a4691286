/** One collection of Markdown pages, in the folder that the bench has written. */
import { env } from 'node:process';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

// Named like a collection of the site, so that one set of types serves both.
const analyses = defineCollection({
  loader: glob({ base: env['PLAIN_CONTENT'] ?? '', pattern: '**/*.md', retainBody: false }),
  schema: z.object({ title: z.string() }),
});

export const collections = { analyses };
