/** The sources that one part of an analysis cites. */
import type { Analysis, Cited, Claim, Part, PlacedFigure, Source } from './analysis.ts';
import { getPartClaims } from './part-claims.ts';
import { getFigureIds } from './parts.ts';

/** Every source of a claim, as document, report or first publisher. */
export const getClaimSources = (claim: Claim): Source[] =>
  [...claim.evidence, ...claim.since]
    .flatMap(({ document, report }) => (report ? [document, report] : [document]))
    .concat(claim.reported);

const citeRead = (document: Source): Cited => ({ document, report: undefined });

/** What a claim is cited by: its first document, with the report through which it is known. */
export const getFirstCited = (claim: Claim): Cited[] =>
  [...claim.evidence, ...claim.since, ...claim.reported.map(citeRead)].slice(0, 1);

/** What a figure cites: for each of its claims the first document, then its own sources. */
export const getFigureCitations = (placed: PlacedFigure, claims: Claim[]): Cited[] => {
  const shown = new Set(placed.claims);
  return [
    ...claims.filter(({ id }) => shown.has(id)).flatMap(getFirstCited),
    ...placed.sources.map(citeRead),
  ];
};

/** The sources of a figure, which its credit names: documents, and the reports through which they are known. */
export const getFigureSources = (placed: PlacedFigure, claims: Claim[]): Source[] => {
  const cited = getFigureCitations(placed, claims);
  return [
    ...new Set(cited.flatMap(({ document, report }) => [document, ...(report ? [report] : [])])),
  ];
};

/** The sources of a part's claims and figures, in the order of the analysis's list. */
export const getPartSources = (analysis: Analysis, part: Part): Source[] => {
  const placed = new Set(getFigureIds(part.blocks));
  const used = new Set([
    ...getPartClaims(analysis, part).flatMap(getClaimSources),
    ...analysis.figures
      .filter(({ id }) => placed.has(id))
      .flatMap((figure) => getFigureSources(figure, analysis.claims)),
  ]);
  return analysis.sources.filter((source) => used.has(source));
};
