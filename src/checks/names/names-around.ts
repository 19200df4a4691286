/** Names in a text, and whom a sentence without a mark may name. */
import { memoiseByObject, memoiseByPair } from '../../platform/memoise.ts';
import { getValid, type AnalysisContent } from '../read/content.ts';
import type { Prose } from '../read/prose.ts';
import type { Attributed } from '../language/words/attributions.ts';
import type { Claim } from '../texts/claim-marks.ts';
import { getNamedTexts } from './claim-speakers.ts';
import { createScopes, getLine } from '../texts/text-scopes.ts';

/** The words of each of some names. */
export type Names = Set<string>[];

/** Somebody whom a sentence or a table cell names, and the claims to which they must belong. */
export interface Named extends Pick<Attributed, 'words' | 'role' | 'start' | 'end'> {
  claims: Claim[];
  known: Names[];
}

/** Everybody whom the entries of a section or of the whole record name, which many sentences ask for. */
export const getAllNamed = memoiseByPair(
  (claims: Claim[], sources: AnalysisContent['sources']): Names =>
    claims.flatMap(({ data }) => getNamedTexts(data, sources)),
);

const getRecord = memoiseByObject((analysis: AnalysisContent): Claim[] =>
  getValid(analysis.claims),
);

/** A sentence without a mark may name anybody in its section, and a note anybody at all. */
export const getAround = (prose: Prose, analysis: AnalysisContent): Claim[] =>
  prose.role === 'note'
    ? getRecord(analysis)
    : createScopes(analysis).around(prose.file, getLine(prose)).claims;

/** Everybody whom a sentence without a mark may name. */
export const getNamedAround = (prose: Prose, analysis: AnalysisContent): Names =>
  getAllNamed(getAround(prose, analysis), analysis.sources);
