/** Every page for search engines. */
import type { APIRoute } from 'astro';
import { getAnalyses } from '../model/analyses.ts';
import { writeSitemap } from '../outputs/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(writeSitemap(await getAnalyses()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
