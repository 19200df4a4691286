/** The file that cites one part of an analysis. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getPartPaths } from '../../_static-paths.ts';
import { addFormats, respondWithSources } from '../../../outputs/citations/citation-file.ts';
import { getCitation } from '../../../outputs/citations/citation.ts';

export const getStaticPaths = async () => addFormats(await getPartPaths());

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { analysis, part, format } }) =>
  respondWithSources([getCitation(analysis, part)], format);
