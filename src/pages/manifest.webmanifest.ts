/** The web app manifest. */
import type { APIRoute } from 'astro';
import { writeManifest } from '../outputs/manifest.ts';
import { mediaTypes } from '../outputs/media-types.ts';

export const GET: APIRoute = () =>
  new Response(writeManifest(), { headers: { 'content-type': mediaTypes.manifest } });
