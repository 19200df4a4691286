/** The feed of the newest analyses as JSON Feed. */
import type { APIRoute } from 'astro';
import { getSummaries } from '../outputs/summaries.ts';
import { writeJsonFeed } from '../outputs/feeds/json-feed.ts';
import { mediaTypes, respond } from '../outputs/media-types.ts';

export const GET: APIRoute = async () =>
  respond(writeJsonFeed(await getSummaries()), mediaTypes.jsonFeed);
