/** The web app manifest. */
import type { APIRoute } from 'astro';
import { writeManifest } from '../outputs/manifest.ts';
import { mediaTypes, respond } from '../outputs/media-types.ts';

export const GET: APIRoute = () => respond(writeManifest(), mediaTypes.manifest);
