/**
 * The text begins with a heading, before which only key points are allowed. A sidebar is not empty.
 *
 * Bad: a paragraph above the first `## The last crossing`
 *
 * Good: `:::key-points`, then `## The last crossing`
 */
import type { RootContent } from 'mdast';
import { getMarkdownFiles, type Markdown } from '../../read/content.ts';
import { isIncomplete } from '../../read/incomplete-files.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Unknown containers are reported elsewhere. */
const mayPrecede = (node: RootContent): boolean =>
  node.type === 'yaml' ||
  node.type === 'definition' ||
  (node.type === 'containerDirective' && node.name !== 'note');

const isEmpty = ({ file, tree }: Markdown<unknown>): boolean =>
  !isIncomplete(file) &&
  tree.children.every(({ type }) => type === 'yaml' || type === 'definition');

export const headedText: AnalysisRule = {
  id: 'headed-text',
  check: (analysis, report) => {
    const { file, tree } = analysis.article;
    for (const text of getMarkdownFiles(analysis))
      if (isEmpty(text))
        report(
          text.file,
          text.tree.children.at(-1)?.position,
          'Unexpected end of the file, expected a text after the front matter.',
        );
    for (const node of tree.children) {
      if (node.type === 'heading') return;
      if (!mayPrecede(node))
        report(
          file,
          node.position,
          'Unexpected text before the first heading, expected :::key-points or a heading.',
        );
    }
  },
};
