/** The feed. */
import type { APIRoute } from 'astro';
import { getSummaries } from '../outputs/summaries.ts';
import { writeFeed } from '../outputs/feeds/feed.ts';
import { mediaTypes } from '../outputs/media-types.ts';

export const GET: APIRoute = async () =>
  new Response(writeFeed(await getSummaries()), {
    headers: { 'content-type': mediaTypes.feed },
  });
