/** The claims that the words of a figure can be about. */
import type { Claim } from './claim-marks.ts';
import type { AnalysisContent, Figure } from '../read/content.ts';
import { getFigureClaims } from './figure-points.ts';
import { getAllPlacements } from '../read/placements.ts';
import type { Scopes } from './text-scopes.ts';

/** The claims that the section of a figure marks. */
export const getClaimsAround = (
  { id }: Figure,
  analysis: AnalysisContent,
  scopes: Scopes,
): Claim[] => {
  const placement = getAllPlacements(analysis, 'figure').find((each) => each.id === id);
  return placement ? scopes.around(placement.file, placement.line).claims : [];
};

/** A note may compare the figure with other claims of its section; an event is about its own claim. */
export const getFigureScope = (
  figure: Figure,
  analysis: AnalysisContent,
  scopes: Scopes,
  field: string,
): Claim[] => {
  const own = getFigureClaims(figure, analysis);
  if (field !== 'notes' && field !== 'caption') return own;
  return [...new Set([...own, ...getClaimsAround(figure, analysis, scopes)])];
};
