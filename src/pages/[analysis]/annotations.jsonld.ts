/** The notes of an analysis as web annotations. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getAnalysisPaths } from '../../model/static-paths.ts';
import { writeAnnotations } from '../../outputs/annotations.ts';
import { mediaTypes } from '../../outputs/media-types.ts';

export const getStaticPaths = getAnalysisPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { analysis } }) =>
  new Response(writeAnnotations(analysis), { headers: { 'content-type': mediaTypes.annotations } });
