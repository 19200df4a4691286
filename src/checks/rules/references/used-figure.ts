/**
 * Every file of figures/ is placed by the article or a sidebar.
 *
 * Bad: figures/passengers-drawn.yaml without `::figure{#passengers-drawn}`
 *
 * Good: figures/passengers-drawn.yaml and `::figure{#passengers-drawn}` in the text
 */
import { reportUnplacedParts } from '../../figure-items/placed-parts.ts';
import type { AnalysisRule } from '../../rule.ts';

export const usedFigure: AnalysisRule = {
  id: 'used-figure',
  check: (analysis, report) => reportUnplacedParts(analysis, 'figure', report),
};
