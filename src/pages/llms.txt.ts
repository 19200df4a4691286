/** A guide for language models. */
import type { APIRoute } from 'astro';
import { getSummaries } from '../outputs/summaries.ts';
import { writeLlms } from '../outputs/llms.ts';

export const GET: APIRoute = async () =>
  new Response(writeLlms(await getSummaries()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
