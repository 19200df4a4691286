/**
 * Turns the text directives into the links that carry notes.
 *
 * In:  :claim[2,200 fighters]{#un-strength-2020}
 * Out: <a data-mark="un-strength-2020" data-kind="claim">2,200 fighters</a>
 */
import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

export const remarkMarks = () => (tree: Root) => {
  visit(tree, 'textDirective', (node) => {
    node.data = {
      hName: 'a',
      hProperties: { dataMark: node.attributes?.['id'], dataKind: node.name },
    };
  });
};
