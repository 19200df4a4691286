/** The claims marked in a part. */
import type { Analysis, Claim, Part } from './analysis.ts';
import { isTextBlock } from './parts.ts';

/** The claims marked in a part, in the order of their numbers. */
export const getPartClaims = (analysis: Analysis, part: Part): Claim[] => {
  const marked = new Set(
    part.blocks.flatMap((block) => (isTextBlock(block) ? block.marks.map(({ id }) => id) : [])),
  );
  return analysis.claims.filter(({ id }) => marked.has(id));
};
