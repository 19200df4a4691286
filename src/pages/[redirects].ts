/** `_redirects`, for hosts that answer earlier addresses themselves; absent where nothing has moved. */
import type { APIRoute } from 'astro';
import { getAnalyses } from '../model/analyses.ts';
import { getMoves } from '../model/moves.ts';
import { getRedirects } from '../outputs/redirects.ts';

export const getStaticPaths = async () => {
  const moves = getMoves(await getAnalyses());
  return moves.length > 0
    ? [{ params: { redirects: '_redirects' }, props: { text: getRedirects(moves) } }]
    : [];
};

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
