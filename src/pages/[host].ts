/** `_headers` and, where something has moved, `_redirects`: what hosts are told about the files. */
import type { APIRoute } from 'astro';
import { getAnalyses } from '../model/analyses.ts';
import { getRedirects } from '../model/redirects.ts';
import { writeHeaders } from '../publish/headers.ts';
import { writeRedirectsFile } from '../publish/redirects-file.ts';

export const getStaticPaths = async () => {
  const moves = getRedirects(await getAnalyses());
  const files = [
    { host: '_headers', text: writeHeaders() },
    { host: '_redirects', text: writeRedirectsFile(moves) },
  ];
  return files
    .filter(({ text }) => text !== '')
    .map(({ host, text }) => ({ params: { host }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
