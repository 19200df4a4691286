/** The card of a section or sidebar, also under earlier names, for links that were shared before. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getRendered } from '../../../join/analyses.ts';
import { getIds } from '../../../addresses/permalinks.ts';
import { getParts } from '../../../model/analysis.ts';
import { getPartCard } from '../../../outputs/cards/card.ts';
import { getCardPaths, getCardResponse } from '../../../outputs/cards/picture.ts';

export const getStaticPaths = async () =>
  getCardPaths(
    (await getRendered()).flatMap((analysis) =>
      getParts(analysis).flatMap((part) =>
        getIds(analysis).flatMap((name) =>
          getIds(part).map((old) => ({
            params: { analysis: name, part: old },
            props: { card: getPartCard(analysis, part) },
          })),
        ),
      ),
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => getCardResponse(props.card);
