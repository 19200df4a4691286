/** The feed. */
import type { APIRoute } from 'astro';
import { getAnalyses } from '../model/analyses.ts';
import { writeFeed } from '../outputs/feeds/feed.ts';
import { mediaTypes } from '../outputs/media-types.ts';

export const GET: APIRoute = async () =>
  new Response(writeFeed(await getAnalyses()), {
    headers: { 'content-type': mediaTypes.feed },
  });
