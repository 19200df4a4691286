/** The version of a page: of a whole analysis, or of one part regardless of changes elsewhere. */
import { memoiseByPair } from '../platform/memoise.ts';
import type { Analysis, Part } from './analysis.ts';
import { getFigureIds, getMarks } from './parts.ts';
import { getFingerprint } from './version.ts';

/** The content of a part's page: its blocks, and the claims, notes and figures in them. */
const getContent = ({ claims, notes, figures, checked }: Analysis, part: Part): unknown => {
  const marked = getMarks(part.blocks).map(({ id }) => id);
  const named = new Set([...marked, ...getFigureIds(part.blocks)]);
  return [part, checked, [...claims, ...notes, ...figures].filter(({ id }) => named.has(id))];
};

const getPartVersion = memoiseByPair((analysis: Analysis, part: Part): string =>
  getFingerprint(getContent(analysis, part)),
);

/** Eight hexadecimal digits, which pages print beside the date. */
export const getPageVersion = (analysis: Analysis, part?: Part): string =>
  part ? getPartVersion(analysis, part) : analysis.version;
