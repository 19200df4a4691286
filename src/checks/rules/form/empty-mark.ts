/**
 * Every mark, heading, paragraph, item, quotation, emphasis, piece of code and row has words, and every note a text.
 *
 * Bad: `:claim[ ]{#losses}`
 *
 * Good: `:claim[lost money for years]{#losses}`
 */
import { toString } from 'mdast-util-to-string';
import { isForeign } from '../../../schemas/directives.ts';
import { isBlank } from '../../../schemas/text.ts';
import { getMarkdownFiles, type Markdown } from '../../read/content.ts';
import { findBlankNodes } from '../../read/blank-nodes.ts';
import { getNodes, getNodesOf } from '../../read/nodes.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

/** A note may contain a line and nothing else. */
const checkNotes = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  for (const node of getNodesOf(tree, 'containerDirective')) {
    const isEmpty = node.children.every(({ type }) => type === 'thematicBreak');
    if (node.name === 'note' && isEmpty)
      report(file, node.position, 'Unexpected note without text, expected a paragraph.');
  }
};

export const emptyMark: AnalysisRule = {
  id: 'empty-mark',
  check: (analysis, report) => {
    for (const text of getMarkdownFiles(analysis)) {
      const { file, tree, prose } = text;
      for (const { node, name } of findBlankNodes(tree))
        report(file, node.position, `Unexpected ${name} without words, expected words.`);
      checkNotes(text, report);
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
