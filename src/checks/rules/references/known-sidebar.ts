/**
 * Every `::sidebar` places a file of sidebars/, once, in the article.
 *
 * Bad: `::sidebar{#the-fleet}` without a file sidebars/the-fleet.md
 *
 * Good: `::sidebar{#fleet}` beside sidebars/fleet.md
 */
import { reportUnknownParts } from '../../figure-items/placed-parts.ts';
import { getNodesOf } from '../../read/nodes.ts';
import type { AnalysisRule } from '../../rule.ts';

export const knownSidebar: AnalysisRule = {
  id: 'known-sidebar',
  check: (analysis, report) => {
    reportUnknownParts(analysis, 'sidebar', report);
    for (const { file, tree } of analysis.sidebars)
      for (const { name, position } of getNodesOf(tree, 'leafDirective'))
        if (name === 'sidebar')
          report(file, position, 'Unexpected sidebar in a sidebar, expected it in index.md.');
  },
};
