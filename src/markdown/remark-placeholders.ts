/**
 * Turns the block directives into elements that rehype-parts recognises by name.
 *
 * In:  ::figure{#un-estimates} and :::note{#line title="Two kinds of count"}
 * Out: <placeholder-figure data-id="un-estimates"> and <placeholder-note data-id="line" data-title="Two kinds of count">
 */
import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Directive } from '../schemas/directives.ts';

const setElement = (node: Directive) => {
  node.data = {
    hName: `placeholder-${node.name}`,
    hProperties: { dataId: node.attributes?.['id'], dataTitle: node.attributes?.['title'] },
  };
};

export const remarkPlaceholders = () => (tree: Root) => {
  visit(tree, 'leafDirective', setElement);
  visit(tree, 'containerDirective', setElement);
};
