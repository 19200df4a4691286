/** The claims that the words of a figure can refer to. */
import type { Claim } from './claim-marks.ts';
import type { AnalysisContent, Figure } from '../read/content.ts';
import { getFigureClaims } from './figure-points.ts';
import { getAllPlacements } from '../read/placements.ts';
import type { Scopes } from './text-scopes.ts';

/** The claims marked in the section that contains a figure. */
export const getClaimsAround = (
  { id }: Figure,
  analysis: AnalysisContent,
  scopes: Scopes,
): Claim[] => {
  const placement = getAllPlacements(analysis, 'figure').find((each) => each.id === id);
  return placement ? scopes.around(placement.file, placement.line).claims : [];
};

/** The claims that a text may refer to. Notes and captions may also mention other claims of the section. */
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
