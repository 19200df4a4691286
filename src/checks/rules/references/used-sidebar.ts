/**
 * Every file of sidebars/ is placed by the article.
 *
 * Bad: sidebars/fleet.md without `::sidebar{#fleet}`
 *
 * Good: sidebars/fleet.md and `::sidebar{#fleet}` in index.md
 */
import { reportUnplacedParts } from '../../figure-items/placed-parts.ts';
import type { AnalysisRule } from '../../rule.ts';

export const usedSidebar: AnalysisRule = {
  id: 'used-sidebar',
  check: (analysis, report) => reportUnplacedParts(analysis, 'sidebar', report),
};
