/** The list of sitemaps; there is one. */
import type { APIRoute } from 'astro';
import { getAnalyses } from '../model/analyses.ts';
import { writeSitemapIndex } from '../outputs/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(writeSitemapIndex(await getAnalyses()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
