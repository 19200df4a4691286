/** What this build has rendered, for the steps of src/publish after it: rendering removes this file. */
import type { APIRoute } from 'astro';
import { getRendered } from '../join/analyses.ts';
import { describeRendered } from '../outputs/rendered.ts';

export const GET: APIRoute = async () => Response.json(describeRendered(await getRendered()));
