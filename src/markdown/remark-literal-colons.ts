/**
 * Restores text as typed where remark-directive found a directive that is not one.
 *
 * In:  at 17:50, document S/2020/415:para
 * Out: the same words, as one run of text
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isDirective, isLiteralColon } from '../schemas/directives.ts';

export const remarkLiteralColons = () => (tree: Root, file: VFile) => {
  const source = String(file);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !isDirective(node) || !isLiteralColon(node)) return;
    const { start, end } = node.position ?? {};
    const value = source.slice(start?.offset, end?.offset);
    parent.children[index] = { type: 'text', value };
  });
};
