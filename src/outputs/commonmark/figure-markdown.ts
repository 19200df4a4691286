/** Converts a figure to Markdown. */
import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import type { PlacedFigure } from '../../model/analysis.ts';
import { mapElements } from '../../model/map-elements.ts';
import type { AnnotatedPage } from '../../annotate/annotate-page.ts';
import { makeAbsolute } from '../absolute-links.ts';
import { drawFigureBlocks } from '../figure-tree.ts';
import { convertTrees, isToNote } from './text-markdown.ts';

/** Makes links to the list of sources absolute. Links to notes become footnotes. */
const linkSources = (analysis: string, tree: Element): Element =>
  mapElements(tree, (element) => {
    const { href } = element.properties;
    if (typeof href !== 'string' || isToNote(href)) return element;
    const properties = { ...element.properties, href: makeAbsolute(analysis, href) };
    return { ...element, properties };
  });

/** Title and caption, a link to the picture, the data as a table, and notes. */
export const convertFigure = (page: AnnotatedPage, placed: PlacedFigure): RootContent[] =>
  convertTrees(drawFigureBlocks(placed, page).map((block) => linkSources(page.analysis.id, block)));
