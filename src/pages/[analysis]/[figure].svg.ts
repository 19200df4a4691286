/** The picture of a figure as a file of its own. */
import type { APIRoute } from 'astro';
import { drawFigure } from '../../figures/draw-figure.ts';
import { pageWidth } from '../../figures/figure.ts';
import { writeSvgFile } from '../../figures/svg-file.ts';
import { getFigurePaths, type FigureProps } from '../../model/analyses.ts';
import { createPage } from '../../model/annotate.ts';
import { getFigureContext } from '../../model/figure-context.ts';
import { absolute, placeUrl } from '../../addresses/urls.ts';
import { site } from '../../site.ts';

export const getStaticPaths = getFigurePaths;

export const GET: APIRoute<FigureProps> = ({ props: { analysis, placed } }) => {
  const context = getFigureContext(placed, createPage(analysis), pageWidth);
  const { drawPicture } = drawFigure(placed.figure, context);
  if (!drawPicture) return new Response(null, { status: 404 });
  const source = `${site.name}, ${absolute(placeUrl(analysis.id, placed.id))}`;
  const { title, alt } = placed.figure;
  return new Response(writeSvgFile({ svg: drawPicture(), title, alt, source }));
};
