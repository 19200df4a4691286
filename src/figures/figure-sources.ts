/** The sources named under a figure. */
import type { Claim, PlacedFigure, Source } from '../model/analysis.ts';
import { getClaimSources } from '../model/part-sources.ts';

/** The sources behind a figure: its claims' first documents, then its own. */
export const getFigureSources = (placed: PlacedFigure, claims: Claim[]): Source[] => {
  const shown = new Set(placed.claims);
  const first = claims
    .filter(({ id }) => shown.has(id))
    .flatMap((claim) => getClaimSources(claim).slice(0, 1));
  return [...new Set([...first, ...placed.sources])];
};
