/** The data of a figure as comma-separated values. */
import type { APIRoute } from 'astro';
import { drawFigure } from '../../figures/draw-figure.ts';
import { pageWidth } from '../../figures/figure.ts';
import { getFigurePaths, type FigureProps } from '../../model/analyses.ts';
import { createPage } from '../../model/annotate.ts';
import { getFigureContext } from '../../model/figure-context.ts';

export const getStaticPaths = getFigurePaths;

export const GET: APIRoute<FigureProps> = ({ props: { analysis, placed } }) => {
  const context = getFigureContext(placed, createPage(analysis), pageWidth);
  return new Response(drawFigure(placed.figure, context).csv);
};
