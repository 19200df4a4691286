/** A figure as a tree of Markdown. */
import type { RootContent } from 'mdast';
import type { PlacedFigure } from '../../model/analysis.ts';
import type { AnnotatedPage } from '../../annotate/annotate-page.ts';
import { drawFigureBlocks } from '../figure-tree.ts';
import { convertTrees } from './text-markdown.ts';

/** Title and caption, the picture by its address, the same data as a table, and what to mind. */
export const convertFigure = (page: AnnotatedPage, placed: PlacedFigure): RootContent[] =>
  convertTrees(drawFigureBlocks(placed, page));
