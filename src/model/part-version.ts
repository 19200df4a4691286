/** The version of one part, which a change elsewhere in the analysis does not affect. */
import { memoiseByPair } from '../memoise.ts';
import type { Analysis, Part } from './analysis.ts';
import { isTextBlock } from './parts.ts';
import { getFingerprint } from './version.ts';

/** All that a part's own page says: its blocks, and the claims, notes and figures they name. */
const getContent = ({ claims, notes, figures, checked }: Analysis, part: Part): unknown => {
  const named = new Set(
    part.blocks.flatMap((block) => {
      if (isTextBlock(block)) return block.marks.map(({ id }) => id);
      return 'figure' in block ? [block.figure] : [];
    }),
  );
  return [part, checked, [...claims, ...notes, ...figures].filter(({ id }) => named.has(id))];
};

/** Eight hexadecimal digits, as the analysis itself has them. */
export const getPartVersion = memoiseByPair((analysis: Analysis, part: Part): string =>
  getFingerprint(getContent(analysis, part)),
);
