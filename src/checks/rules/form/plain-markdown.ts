/**
 * The text has no Markdown footnotes, images or task lists.
 *
 * Bad: `The line[^1] stopped.`, `- [ ] Ask the port.`
 *
 * Good: `The :note[line]{#note-line} stopped.`
 */
import type { Nodes } from 'mdast';
import { getMarkdownFiles } from '../../read/content.ts';
import { getNodes, getNodesOf } from '../../read/nodes.ts';
import type { AnalysisRule } from '../../rule.ts';

const reasons: Partial<Record<Nodes['type'], string>> = {
  footnoteReference: 'Unexpected footnote, expected :note[words]{#id}.',
  footnoteDefinition: 'Unexpected footnote, expected a block :::note{#id}.',
  image: 'Unexpected picture, expected ::figure{#id}.',
  imageReference: 'Unexpected picture, expected ::figure{#id}.',
};

export const plainMarkdown: AnalysisRule = {
  id: 'plain-markdown',
  check: (analysis, report) => {
    for (const { file, tree } of getMarkdownFiles(analysis))
      for (const { type, position } of getNodes(tree)) {
        const reason = reasons[type];
        if (reason) report(file, position, reason);
      }
    for (const { file, tree } of getMarkdownFiles(analysis))
      for (const { checked, position } of getNodesOf(tree, 'listItem'))
        if (typeof checked === 'boolean')
          report(
            file,
            position && { start: position.start, end: position.start },
            'Unexpected checkbox, expected a list item: "- " and its words.',
          );
  },
};
