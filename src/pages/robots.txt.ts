/** robots.txt: allows everything and names the sitemap. */
import type { APIRoute } from 'astro';
import { absolute, siteFiles } from '../addresses/urls.ts';

const text = `User-agent: *
Allow: /

Sitemap: ${absolute(siteFiles.sitemapIndex)}
`;

export const GET: APIRoute = () =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
