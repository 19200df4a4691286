/** An analysis as Markdown. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getAnalysisPaths } from '../_static-paths.ts';
import { writeMarkdown } from '../../outputs/commonmark/markdown.ts';
import { mediaTypes, respond } from '../../outputs/media-types.ts';

export const getStaticPaths = getAnalysisPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { analysis } }) =>
  respond(writeMarkdown(analysis), mediaTypes.markdown);
