/** The claims marked in a part. */
import type { Analysis, Claim, Part } from './analysis.ts';
import { getMarks } from './parts.ts';

/** The claims marked in a part, in the order of their numbers. */
export const getPartClaims = (analysis: Analysis, part: Part): Claim[] => {
  const marked = new Set(getMarks(part.blocks).map(({ id }) => id));
  return analysis.claims.filter(({ id }) => marked.has(id));
};
