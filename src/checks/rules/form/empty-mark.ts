/**
 * Every mark, paragraph and item of a list has words, and every note a text.
 *
 * Bad: `:claim[ ]{#losses}`
 *
 * Good: `:claim[lost money for years]{#losses}`
 */
import { toString } from 'mdast-util-to-string';
import { isForeign } from '../../../schemas/directives.ts';
import { isBlank } from '../../../schemas/text.ts';
import { getMarkdownFiles, type Markdown } from '../../read/content.ts';
import { getNodes, getNodesOf } from '../../read/nodes.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

/** Names of blocks by their type. */
const blocks = { paragraph: 'paragraph', listItem: 'list item', blockquote: 'quotation' };

/** Reports blocks of which a page shows only the space or the bullet. */
const checkBlocks = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  for (const type of ['paragraph', 'listItem', 'blockquote'] as const)
    for (const node of getNodesOf(tree, type)) {
      const isEmpty = type === 'paragraph' ? isBlank(toString(node)) : node.children.length === 0;
      if (isEmpty)
        report(file, node.position, `Unexpected ${blocks[type]} without words, expected words.`);
    }
};

export const emptyMark: AnalysisRule = {
  id: 'empty-mark',
  check: (analysis, report) => {
    for (const text of getMarkdownFiles(analysis)) {
      const { file, tree, prose } = text;
      checkBlocks(text, report);
      for (const { name, children, position } of getNodesOf(tree, 'containerDirective'))
        if (name === 'note' && children.length === 0)
          report(file, position, 'Unexpected note without text, expected a paragraph.');
      for (const { words, node } of prose.flatMap(({ marks }) => marks))
        // A mark without an id is reported elsewhere.
        if (isBlank(words) && node.attributes?.['id'])
          report(
            file,
            node.position,
            `Unexpected mark without words, expected :${node.name}[words]{#id}.`,
          );
      for (const node of getNodes(tree).filter(isForeign))
        if (isBlank(toString(node)))
          report(file, node.position, 'Unexpected :lang without words, expected :lang[words]{fa}.');
    }
  },
};
