/**
 * Every `::sidebar` places a file of sidebars/, once, in the article.
 *
 * Bad: `::sidebar{#the-fleet}` without a file sidebars/the-fleet.md
 *
 * Good: `::sidebar{#fleet}` beside sidebars/fleet.md
 */
import { visit } from 'unist-util-visit';
import { reportUnknownParts } from '../figures/placed-parts.ts';
import type { AnalysisRule } from '../rule.ts';

export const knownSidebar: AnalysisRule = {
  id: 'known-sidebar',
  check: (analysis, report) => {
    reportUnknownParts(analysis, 'sidebar', report);
    for (const { file, tree } of analysis.sidebars)
      visit(tree, 'leafDirective', ({ name, position }) => {
        if (name === 'sidebar')
          report(file, position, 'Unexpected sidebar in a sidebar, expected it in index.md.');
      });
  },
};
