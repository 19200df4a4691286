/**
 * The text has no footnotes and no pictures of Markdown's own.
 *
 * Bad: `The line[^1] stopped.`
 *
 * Good: `The :note[line]{#note-line} stopped.`
 */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { getTexts } from '../read/content.ts';
import type { AnalysisRule } from '../rule.ts';

const reasons: Partial<Record<Nodes['type'], string>> = {
  footnoteReference: 'Unexpected footnote, expected :note[words]{#id}.',
  footnoteDefinition: 'Unexpected footnote, expected a block :::note{#id}.',
  image: 'Unexpected picture, expected ::figure{#id}.',
  imageReference: 'Unexpected picture, expected ::figure{#id}.',
};

export const plainMarkdown: AnalysisRule = {
  id: 'plain-markdown',
  check: (analysis, report) => {
    for (const { file, tree } of getTexts(analysis))
      visit(tree, (node) => {
        const reason = reasons[node.type];
        if (reason) report(file, node.position, reason);
      });
  },
};
