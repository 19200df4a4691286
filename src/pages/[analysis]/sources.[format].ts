/** The sources of an analysis for reference managers. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getAnalyses } from '../../model/analyses.ts';
import { citationFormats } from '../../addresses/urls.ts';
import { respondWithSources } from '../../outputs/citations/citation-file.ts';
import { getCacheKey } from '../../model/cache-key.ts';

export const getStaticPaths = async () =>
  (await getAnalyses()).flatMap((analysis) =>
    citationFormats.map((format) => ({
      params: { analysis: analysis.id, format },
      props: { analysis, format },
      cacheKey: getCacheKey(analysis),
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { analysis, format } }) =>
  respondWithSources(analysis.sources, format);
