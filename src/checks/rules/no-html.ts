/**
 * The text has no raw HTML.
 *
 * Bad: `<em>never</em>`
 *
 * Good: `*never*`
 */
import { visit } from 'unist-util-visit';
import { getTexts } from '../read/content.ts';
import type { AnalysisRule } from '../rule.ts';

export const noHtml: AnalysisRule = {
  id: 'no-html',
  check: (analysis, report) => {
    for (const { file, tree } of getTexts(analysis))
      visit(tree, 'html', ({ position }) => {
        report(file, position, 'Unexpected raw HTML, expected Markdown.');
      });
  },
};
