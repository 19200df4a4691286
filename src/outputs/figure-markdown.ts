/** A figure as a tree of Markdown. */
import type { Image, RootContent, Strong } from 'mdast';
import { drawTable, hasPicture } from '../figures/draw-figure.ts';
import { getFigureContext } from '../figures/figure-context.ts';
import { wideWidth } from '../figures/figure.ts';
import { getFigure } from '../figures/resolve-figure.ts';
import type { PlacedFigure } from '../model/analysis.ts';
import type { Page } from '../model/annotate.ts';
import { absolute, figureUrl } from '../addresses/urls.ts';
import { makeParagraph, makeText } from './markdown-nodes.ts';
import { convertTrees } from './text-markdown.ts';

/** Title and caption, the picture by its address, the same data as a table, and what to mind. */
export const convertFigure = (page: Page, placed: PlacedFigure): RootContent[] => {
  const { id } = placed;
  const figure = getFigure(page.analysis, placed);
  const table = drawTable(figure, getFigureContext(placed, page, wideWidth));
  const title: Strong = { type: 'strong', children: [makeText(figure.title)] };
  const url = absolute(figureUrl(page.analysis.id, id, 'svg'));
  const picture: Image = { type: 'image', url, alt: figure.alt };
  return [
    makeParagraph(title),
    makeParagraph(figure.caption),
    ...(hasPicture(figure) ? [makeParagraph(picture)] : []),
    ...convertTrees([table]),
    ...figure.notes.map((note) => makeParagraph(note)),
  ];
};
