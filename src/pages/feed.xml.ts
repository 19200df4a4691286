/** The feed. */
import type { APIRoute } from 'astro';
import { getAnalyses } from '../model/analyses.ts';
import { writeFeed } from '../outputs/feed.ts';

export const GET: APIRoute = async () =>
  new Response(writeFeed(await getAnalyses()), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
