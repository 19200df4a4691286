/** Every page for search engines. */
import type { APIRoute } from 'astro';
import { getSummaries } from '../outputs/summaries.ts';
import { writeSitemap } from '../outputs/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(writeSitemap(await getSummaries()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
