/** Lists what this build has rendered, for later steps in src/publish. The render step removes this file. */
import type { APIRoute } from 'astro';
import { getRendered } from '../join/analyses.ts';
import { describeBuildResult } from '../outputs/build-result.ts';

export const GET: APIRoute = async () => Response.json(describeBuildResult(await getRendered()));
