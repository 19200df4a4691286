/**
 * Every mark has words, and every note a text.
 *
 * Bad: `:claim[ ]{#losses}`
 *
 * Good: `:claim[lost money for years]{#losses}`
 */
import { toString } from 'mdast-util-to-string';
import { isForeign } from '../../../schemas/directives.ts';
import { getTexts } from '../../read/content.ts';
import { getNodes, getNodesOf } from '../../read/nodes.ts';
import type { AnalysisRule } from '../../rule.ts';

export const emptyMark: AnalysisRule = {
  id: 'empty-mark',
  check: (analysis, report) => {
    for (const { file, tree, prose } of getTexts(analysis)) {
      for (const { name, children, position } of getNodesOf(tree, 'containerDirective'))
        if (name === 'note' && children.length === 0)
          report(file, position, 'Unexpected note without text, expected a paragraph.');
      for (const { words, node } of prose.flatMap(({ marks }) => marks))
        // A mark without an id is reported elsewhere.
        if (words.trim() === '' && node.attributes?.['id'])
          report(
            file,
            node.position,
            `Unexpected mark without words, expected :${node.name}[words]{#id}.`,
          );
      for (const node of getNodes(tree).filter(isForeign))
        if (toString(node).trim() === '')
          report(file, node.position, 'Unexpected :lang without words, expected :lang[words]{fa}.');
    }
  },
};
