/**
 * The text begins with a heading; before it stand the key points and nothing else.
 *
 * Bad: a paragraph above the first `## The last crossing`
 *
 * Good: `:::key-points`, then `## The last crossing`
 */
import type { RootContent } from 'mdast';
import type { AnalysisRule } from '../rule.ts';

/** A container with an unknown name has its message already. */
const mayPrecede = (node: RootContent): boolean =>
  node.type === 'yaml' ||
  node.type === 'definition' ||
  (node.type === 'containerDirective' && node.name !== 'note');

export const headedText: AnalysisRule = {
  id: 'headed-text',
  check: ({ article: { file, tree } }, report) => {
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
