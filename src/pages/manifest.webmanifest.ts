/** The web app manifest. */
import type { APIRoute } from 'astro';
import { writeManifest } from '../outputs/manifest.ts';

export const GET: APIRoute = () =>
  new Response(writeManifest(), { headers: { 'content-type': 'application/manifest+json' } });
