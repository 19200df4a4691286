/** The data of a figure as comma-separated values. */
import type { APIRoute } from 'astro';
import { writeCsv } from '../../figures/draw-figure.ts';
import { getFigure } from '../../figures/resolve-figure.ts';
import { type FigureProps, getFigurePaths } from '../_static-paths.ts';
import { mediaTypes, respond } from '../../outputs/media-types.ts';

export const getStaticPaths = getFigurePaths;

export const GET: APIRoute<FigureProps> = ({ props: { analysis, placed } }) =>
  respond(writeCsv(getFigure(analysis, placed)), mediaTypes.csv);
