/** The sources that one part of an analysis cites. */
import type { Analysis, Claim, Part, PlacedFigure, Source } from './analysis.ts';
import { getPartClaims } from './part-claims.ts';

/** Every source of a claim, as document, report or first publisher. */
export const getClaimSources = (claim: Claim): Source[] =>
  [...claim.evidence, ...claim.since]
    .flatMap(({ document, report }) => (report ? [document, report] : [document]))
    .concat(claim.reported);

/** The sources of a figure: the first documents of its claims, then its own. */
export const getFigureSources = (placed: PlacedFigure, claims: Claim[]): Source[] => {
  const shown = new Set(placed.claims);
  const first = claims
    .filter(({ id }) => shown.has(id))
    .flatMap((claim) => getClaimSources(claim).slice(0, 1));
  return [...new Set([...first, ...placed.sources])];
};

/** The sources of a part's claims and figures, in the order of the analysis's list. */
export const getPartSources = (analysis: Analysis, part: Part): Source[] => {
  const placed = new Set(part.blocks.map((block) => ('figure' in block ? block.figure : '')));
  const used = new Set([
    ...getPartClaims(analysis, part).flatMap(getClaimSources),
    ...analysis.figures
      .filter(({ id }) => placed.has(id))
      .flatMap((figure) => getFigureSources(figure, analysis.claims)),
  ]);
  return analysis.sources.filter((source) => used.has(source));
};
