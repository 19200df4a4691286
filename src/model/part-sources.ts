/** Which of an analysis's sources a part leans on. */
import type { Analysis, Claim, Part, Source } from './analysis.ts';
import { getPartClaims } from './part-claims.ts';

/** Every source one claim names, as document, report or first publisher. */
export const getClaimSources = (claim: Claim): Source[] =>
  [...claim.evidence, ...claim.since]
    .flatMap(({ document, report }) => (report ? [document, report] : [document]))
    .concat(claim.reported);

/** The sources of every claim marked in a part, in the order of the analysis's list. */
export const getPartSources = (analysis: Analysis, part: Part): Source[] => {
  const used = new Set(getPartClaims(analysis, part).flatMap((claim) => getClaimSources(claim)));
  return analysis.sources.filter((source) => used.has(source));
};
