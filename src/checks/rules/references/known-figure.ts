/**
 * Every `::figure` places a file of figures/, once.
 *
 * Bad: `::figure{#passengers}` without a file figures/passengers.yaml
 *
 * Good: `::figure{#passengers-drawn}` beside figures/passengers-drawn.yaml
 */
import { reportUnknownParts } from '../../figure-items/placed-parts.ts';
import type { AnalysisRule } from '../../rule.ts';

export const knownFigure: AnalysisRule = {
  id: 'known-figure',
  check: (analysis, report) => reportUnknownParts(analysis, 'figure', report),
};
