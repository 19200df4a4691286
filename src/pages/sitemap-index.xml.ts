/** The list of sitemaps; there is one. */
import type { APIRoute } from 'astro';
import { getSummaries } from '../outputs/summaries.ts';
import { writeSitemapIndex } from '../outputs/sitemap.ts';
import { mediaTypes, respond } from '../outputs/media-types.ts';

export const GET: APIRoute = async () =>
  respond(writeSitemapIndex(await getSummaries()), mediaTypes.xml);
