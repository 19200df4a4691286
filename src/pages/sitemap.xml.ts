/** Every page for search engines. */
import type { APIRoute } from 'astro';
import { getSummaries } from '../outputs/summaries.ts';
import { writeSitemap } from '../outputs/sitemap.ts';
import { mediaTypes, respond } from '../outputs/media-types.ts';

export const GET: APIRoute = async () =>
  respond(writeSitemap(await getSummaries()), mediaTypes.xml);
