/**
 * Turns the marks of a text into links to notes or to the glossary.
 *
 * In:  :claim[1,200 passengers]{#passengers}
 * Out: <a data-mark="passengers" data-kind="claim">1,200 passengers</a>
 *
 * In:  :term[Nordvik Line]{#nordvik}
 * Out: <a data-term="nordvik">Nordvik Line</a>
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
