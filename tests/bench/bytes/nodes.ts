/** Counts the nodes that a browser keeps for a page. */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** How many elements and texts a page has. */
export const countNodes = (page: Root): number => {
  let count = 0;
  visit(page, ({ type }) => {
    if (type === 'element' || type === 'text') count += 1;
  });
  return count;
};
