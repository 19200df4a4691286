/** The same feed as JSON. */
import type { APIRoute } from 'astro';
import { getSummaries } from '../outputs/summaries.ts';
import { writeJsonFeed } from '../outputs/feeds/json-feed.ts';
import { mediaTypes } from '../outputs/media-types.ts';

export const GET: APIRoute = async () =>
  new Response(writeJsonFeed(await getSummaries()), {
    headers: { 'content-type': mediaTypes.jsonFeed },
  });
