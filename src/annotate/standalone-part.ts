/** A part as it stands on a page of its own. */
import type { Part } from '../model/analysis.ts';
import type { Element } from 'hast';
import { mapElements } from '../model/map-elements.ts';
import { isTextBlock, type Block } from '../model/parts.ts';

/** One level up: on its own page the part's title is the first heading. */
const raiseHeading = (element: Element): Element =>
  element.tagName === 'h3' ? { ...element, tagName: 'h2' } : element;

const raiseHeadings = (block: Block): Block =>
  isTextBlock(block) ? { ...block, tree: mapElements(block.tree, raiseHeading) } : block;

/** Without the sidebars placed in it, which have pages of their own, and with its headings raised. */
export const getStandalonePart = (part: Part): Part => ({
  ...part,
  blocks: part.blocks.filter((block) => !('sidebar' in block)).map(raiseHeadings),
});
