/** A part as it stands on a page of its own. */
import type { Part } from './analysis.ts';
import { isText, type Block } from './parts.ts';

/** One level up: on its own page the part's title is the first heading. */
const raiseHeading = (block: Block): Block =>
  isText(block) ? { ...block, html: block.html.replace(/<(\/?)h3\b/g, '<$1h2') } : block;

/** Without the sidebars placed in it, which have pages of their own, and with its headings raised. */
export const getStandalonePart = (part: Part): Part => ({
  ...part,
  blocks: part.blocks.filter((block) => !('sidebar' in block)).map(raiseHeading),
});
