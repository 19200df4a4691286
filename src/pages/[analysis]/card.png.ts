/** The card of an analysis, also under earlier names, for links that were shared before. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getRendered } from '../../join/analyses.ts';
import { getIds } from '../../addresses/permalinks.ts';
import { getAnalysisCard } from '../../outputs/cards/card.ts';
import { getCardPaths, getCardResponse } from '../../outputs/cards/picture.ts';

export const getStaticPaths = async () =>
  getCardPaths(
    (await getRendered()).flatMap((analysis) =>
      getIds(analysis).map((name) => ({
        params: { analysis: name },
        props: { card: getAnalysisCard(analysis) },
      })),
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => getCardResponse(props.card);
