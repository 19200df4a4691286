/** The claims that the words of a figure can be about. */
import type { Claim } from './claim-marks.ts';
import type { AnalysisContent, Figure } from '../read/content.ts';
import { getFigureClaims } from './figure-points.ts';
import { getAllPlacements } from '../read/placements.ts';
import type { Scopes } from './text-scopes.ts';

/** A note may compare the figure with other claims of its section; an event is about its own claim. */
export const getFigureScope = (
  figure: Figure,
  analysis: AnalysisContent,
  scopes: Scopes,
  field: string,
): Claim[] => {
  const own = getFigureClaims(figure, analysis);
  if (field !== 'notes' && field !== 'caption') return own;
  const placement = getAllPlacements(analysis, 'figure').find(({ id }) => id === figure.id);
  const near = placement ? scopes.around(placement.file, placement.line).claims : [];
  return [...new Set([...own, ...near])];
};
