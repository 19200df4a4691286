/** `_headers` and, where something has moved, `_redirects`: what hosts are told about the files. */
import type { APIRoute } from 'astro';
import { getAnalyses } from '../model/analyses.ts';
import { getMoves } from '../model/moves.ts';
import { writeHeaders } from '../serving/headers.ts';
import { getRedirects } from '../serving/redirects.ts';

export const getStaticPaths = async () => {
  const moves = getMoves(await getAnalyses());
  const files = [
    { host: '_headers', text: writeHeaders() },
    { host: '_redirects', text: getRedirects(moves) },
  ];
  return files
    .filter(({ text }) => text !== '')
    .map(({ host, text }) => ({ params: { host }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
