/** robots.txt: allows everything and names the sitemap. */
import type { APIRoute } from 'astro';
import { absolute, siteFiles } from '../addresses/urls.ts';
import { mediaTypes, respond } from '../outputs/media-types.ts';

const text = `User-agent: *
Allow: /

Sitemap: ${absolute(siteFiles.sitemapIndex)}
`;

export const GET: APIRoute = () => respond(text, mediaTypes.text);
