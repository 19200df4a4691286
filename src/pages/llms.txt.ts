/** A guide for language models. */
import type { APIRoute } from 'astro';
import { getAnalyses } from '../model/analyses.ts';
import { writeLlms } from '../outputs/llms.ts';

export const GET: APIRoute = async () =>
  new Response(writeLlms(await getAnalyses()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
