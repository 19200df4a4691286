/**
 * There is one block of key points, in the article, and it is a list.
 *
 * Bad: `:::key-points`, then a paragraph
 *
 * Good: `:::key-points`, then a list and `:::`
 */
import { getMarkdownFiles } from '../../read/content.ts';
import { getNodesOf } from '../../read/nodes.ts';
import type { AnalysisRule } from '../../rule.ts';

export const keyPoints: AnalysisRule = {
  id: 'key-points',
  check: (analysis, report) => {
    let count = 0;
    for (const { file, tree } of getMarkdownFiles(analysis))
      for (const node of getNodesOf(tree, 'containerDirective')) {
        if (node.name !== 'key-points') continue;
        const isFirst = tree === analysis.article.tree && count++ === 0;
        const [list, ...rest] = node.children;
        if (!isFirst)
          report(
            file,
            node.position,
            'Unexpected second block :::key-points, expected one, in index.md.',
          );
        else if (list?.type !== 'list' || rest.length > 0)
          report(file, node.position, 'Unexpected text in :::key-points, expected one list.');
      }
  },
};
