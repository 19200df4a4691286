/** Draws a figure as HTML for outputs that include it: title, picture, data and notes. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { drawTable, hasPicture } from '../figures/draw-figure.ts';
import { getFigureContext } from '../figures/figure-context.ts';
import { wideWidth } from '../figures/figure.ts';
import { getFigure } from '../figures/resolve-figure.ts';
import type { PlacedFigure } from '../model/analysis.ts';
import type { AnnotatedPage } from '../annotate/annotate-page.ts';
import { absolute, figureUrl } from '../addresses/urls.ts';

/** Title and caption, a link to the picture, the data as a table, and notes. */
export const drawFigureBlocks = (placed: PlacedFigure, page: AnnotatedPage): Element[] => {
  const { id } = placed;
  const figure = getFigure(page.analysis, placed);
  const table = drawTable(figure, getFigureContext(placed, page, wideWidth));
  const src = absolute(figureUrl(page.analysis.id, id, 'svg'));
  return [
    h('p', h('strong', figure.title)),
    h('p', figure.caption),
    ...(hasPicture(figure) ? [h('p', h('img', { src, alt: figure.alt }))] : []),
    table,
    ...figure.notes.map((note) => h('p', note)),
  ];
};
