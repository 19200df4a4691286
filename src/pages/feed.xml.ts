/** The feed of the newest analyses as RSS. */
import type { APIRoute } from 'astro';
import { getSummaries } from '../outputs/summaries.ts';
import { writeFeed } from '../outputs/feeds/rss.ts';
import { mediaTypes, respond } from '../outputs/media-types.ts';

export const GET: APIRoute = async () => respond(writeFeed(await getSummaries()), mediaTypes.feed);
