/**
 * Turns the marks of a text into the links that carry notes or lead to the glossary.
 *
 * In:  :claim[2,200 fighters]{#un-strength-2020}
 * Out: <a data-mark="un-strength-2020" data-kind="claim">2,200 fighters</a>
 *
 * In:  :term[Isis-K]{#isis-k}
 * Out: <a data-term="isis-k">Isis-K</a>
 */
import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { isMark } from '../schemas/directives.ts';

export const remarkMarks = () => (tree: Root) => {
  visit(tree, isMark, (node) => {
    const id = node.attributes?.['id'];
    const isTerm = node.name === 'term';
    node.data = {
      hName: 'a',
      hProperties: isTerm ? { dataTerm: id } : { dataMark: id, dataKind: node.name },
    };
  });
};
