/** The picture of a figure as a separate file. */
import type { APIRoute } from 'astro';
import { drawPicture, hasPicture } from '../../figures/draw-figure.ts';
import { getFigureContext } from '../../figures/figure-context.ts';
import { wideWidth } from '../../figures/figure.ts';
import { getFigure } from '../../figures/resolve-figure.ts';
import { writeSvgFile } from '../../figures/svg-file.ts';
import { getFigurePaths, type FigureProps } from '../_static-paths.ts';
import { annotatePage } from '../../annotate/annotate-page.ts';
import { mediaTypes, respond } from '../../outputs/media-types.ts';
import { absolute, fragmentUrl } from '../../addresses/urls.ts';
import { site } from '../../site.ts';

export const getStaticPaths = getFigurePaths;

export const GET: APIRoute<FigureProps> = ({ props: { analysis, placed } }) => {
  const context = getFigureContext(placed, annotatePage(analysis), wideWidth);
  const figure = getFigure(analysis, placed);
  if (!hasPicture(figure)) return new Response(null, { status: 404 });
  const source = `${site.name}, ${absolute(fragmentUrl(analysis.id, placed.id))}`;
  const { title, alt } = figure;
  return respond(
    writeSvgFile({ svg: drawPicture(figure, context), title, alt, source }),
    mediaTypes.svg,
  );
};
