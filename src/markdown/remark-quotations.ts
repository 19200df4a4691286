/**
 * Sets each quotation in the direction of its own first letter: Persian runs from right to left.
 *
 * In:  > Words
 * Out: <blockquote dir="auto"><p>Words</p></blockquote>
 */
import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

export const remarkQuotations = () => (tree: Root) => {
  visit(tree, 'blockquote', (quotation) => {
    quotation.data = { hProperties: { dir: 'auto' } };
  });
};
