/** A guide for language models. */
import type { APIRoute } from 'astro';
import { getSummaries } from '../outputs/summaries.ts';
import { writeLlms } from '../outputs/llms.ts';
import { mediaTypes, respond } from '../outputs/media-types.ts';

export const GET: APIRoute = async () => respond(writeLlms(await getSummaries()), mediaTypes.text);
