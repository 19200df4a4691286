/** `_headers`, `_redirects` and other configuration for hosts. */
import type { APIRoute } from 'astro';
import { getSummaries } from '../outputs/summaries.ts';
import { mediaTypes, respond } from '../outputs/media-types.ts';
import { writeCaddyFile } from '../publish/hosts/caddy-file.ts';
import { writeHeadersFile } from '../publish/hosts/headers-file.ts';
import { writeNginxFile } from '../publish/hosts/nginx-file.ts';
import { writeRedirectsFile } from '../publish/hosts/redirects-file.ts';

export const getStaticPaths = async () => {
  const redirects = (await getSummaries()).flatMap((summary) => summary.redirects);
  const files = [
    { hostFile: '_headers', text: writeHeadersFile() },
    { hostFile: '_redirects', text: writeRedirectsFile(redirects) },
    { hostFile: '_nginx.conf', text: writeNginxFile(redirects) },
    { hostFile: '_Caddyfile', text: writeCaddyFile(redirects) },
  ];
  return files
    .filter(({ text }) => text !== '')
    .map(({ hostFile, text }) => ({ params: { hostFile }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) => respond(props.text, mediaTypes.text);
