/** The file that cites one part of an analysis. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getAnalyses } from '../../../model/analyses.ts';
import { getParts } from '../../../model/analysis.ts';
import { citationFormats } from '../../../addresses/urls.ts';
import { respondWithSources } from '../../../outputs/citations/citation-file.ts';
import { getCitation } from '../../../outputs/citations/citation.ts';
import { getCacheKey } from '../../../model/cache-key.ts';

export const getStaticPaths = async () =>
  (await getAnalyses()).flatMap((analysis) =>
    getParts(analysis).flatMap((part) =>
      citationFormats.map((format) => ({
        params: { analysis: analysis.id, part: part.id, format },
        props: { analysis, part, format },
        cacheKey: getCacheKey(analysis),
      })),
    ),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { analysis, part, format } }) =>
  respondWithSources([getCitation(analysis, part)], format);
