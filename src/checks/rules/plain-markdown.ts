/** Refuses Markdown that the site does not show: HTML, footnotes, pictures. */
import { visit } from 'unist-util-visit';
import type { Nodes } from 'mdast';
import { getTexts, type AnalysisContent } from '../content.ts';
import { refuse } from '../refuse.ts';

const reasons: Partial<Record<Nodes['type'], string>> = {
  html: 'Unexpected raw HTML, expected Markdown.',
  footnoteReference: 'Unexpected footnote, expected :note[words]{#id}.',
  footnoteDefinition: 'Unexpected footnote, expected a block :::note{#id}.',
  image: 'Unexpected picture, expected ::figure{#id}.',
  imageReference: 'Unexpected picture, expected ::figure{#id}.',
};

/** The text is CommonMark, tables and our directives. */
export const plainMarkdown = (analysis: AnalysisContent): void => {
  for (const { file, tree } of getTexts(analysis))
    visit(tree, (node) => {
      const reason = reasons[node.type];
      if (reason)
        refuse(file, node.position, node.type === 'html' ? 'no-html' : 'plain-markdown', reason);
    });
};
