/**
 * The text has no raw HTML.
 *
 * Bad: `<em>never</em>`
 *
 * Good: `*never*`
 */
import { htmlProblem } from '../../../markdown/remark-validate.ts';
import { getMarkdownFiles } from '../../read/content.ts';
import { getNodesOf } from '../../read/nodes.ts';
import type { AnalysisRule } from '../../rule.ts';

export const noHtml: AnalysisRule = {
  id: 'no-html',
  check: (analysis, report) => {
    for (const { file, tree } of getMarkdownFiles(analysis))
      for (const { position } of getNodesOf(tree, 'html')) report(file, position, htmlProblem);
  },
};
