/** The list of sitemaps; there is one. */
import type { APIRoute } from 'astro';
import { getSummaries } from '../outputs/summaries.ts';
import { writeSitemapIndex } from '../outputs/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(writeSitemapIndex(await getSummaries()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
