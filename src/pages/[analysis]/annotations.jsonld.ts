/** The notes of an analysis as web annotations. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getAnalysisPaths } from '../_static-paths.ts';
import { writeAnnotations } from '../../outputs/annotations.ts';
import { mediaTypes, respond } from '../../outputs/media-types.ts';

export const getStaticPaths = getAnalysisPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { analysis } }) =>
  respond(writeAnnotations(analysis), mediaTypes.annotations);
