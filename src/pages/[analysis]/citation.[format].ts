/** The file that cites an analysis. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getAnalysisPaths } from '../_static-paths.ts';
import { addFormats, respondWithSources } from '../../outputs/citations/citation-file.ts';
import { getCitation } from '../../outputs/citations/citation.ts';

export const getStaticPaths = async () => addFormats(await getAnalysisPaths());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { analysis, format } }) =>
  respondWithSources([getCitation(analysis)], format);
