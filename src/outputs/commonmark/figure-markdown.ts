/** Converts a figure to Markdown. */
import type { RootContent } from 'mdast';
import type { PlacedFigure } from '../../model/analysis.ts';
import type { AnnotatedPage } from '../../annotate/annotate-page.ts';
import { drawFigureBlocks } from '../figure-tree.ts';
import { convertTrees } from './text-markdown.ts';

/** Title and caption, a link to the picture, the data as a table, and notes. */
export const convertFigure = (page: AnnotatedPage, placed: PlacedFigure): RootContent[] =>
  convertTrees(drawFigureBlocks(placed, page));
