/**
 * Every mark has words, and every note a text.
 *
 * Bad: `:claim[ ]{#losses}`
 *
 * Good: `:claim[lost money for years]{#losses}`
 */
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isForeign } from '../../schemas/directives.ts';
import { getTexts } from '../read/content.ts';
import type { AnalysisRule } from '../rule.ts';

export const emptyMark: AnalysisRule = {
  id: 'empty-mark',
  check: (analysis, report) => {
    for (const { file, tree, prose } of getTexts(analysis)) {
      visit(tree, 'containerDirective', ({ name, children, position }) => {
        if (name === 'note' && children.length === 0)
          report(file, position, 'Unexpected note without text, expected a paragraph.');
      });
      for (const { words, node } of prose.flatMap(({ marks }) => marks))
        if (words.trim() === '')
          report(
            file,
            node.position,
            `Unexpected mark without words, expected :${node.name}[words]{#id}.`,
          );
      visit(tree, isForeign, (node) => {
        if (toString(node).trim() === '')
          report(file, node.position, 'Unexpected :lang without words, expected :lang[words]{fa}.');
      });
    }
  },
};
