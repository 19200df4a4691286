/** Prepares a part for its separate page. */
import type { Part } from '../model/analysis.ts';
import type { Element } from 'hast';
import { mapElements } from '../model/map-elements.ts';
import { isTextBlock, type Block } from '../model/parts.ts';

/** Raises a heading by one level, because the title of the part becomes the first heading. */
const raiseHeading = (element: Element): Element =>
  element.tagName === 'h3' ? { ...element, tagName: 'h2' } : element;

const raiseHeadings = (block: Block): Block =>
  isTextBlock(block) ? { ...block, tree: mapElements(block.tree, raiseHeading) } : block;

/** The part without its sidebars, which have their own pages, and with raised headings. */
export const getStandalonePart = (part: Part): Part => ({
  ...part,
  blocks: part.blocks.filter((block) => !('sidebar' in block)).map(raiseHeadings),
});
