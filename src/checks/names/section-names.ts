/** The names that a sentence without a mark may mention. */
import { memoiseByObject, memoiseByPair } from '../../platform/memoise.ts';
import { getValid, type AnalysisContent } from '../read/content.ts';
import type { Prose } from '../read/prose.ts';
import type { Attributed } from '../language/words/attributions.ts';
import type { Claim } from '../texts/claim-marks.ts';
import { getNamedTexts } from './claim-speakers.ts';
import { createScopes, getLine } from '../texts/text-scopes.ts';

/** Name words, one set for each name. */
export type Names = Set<string>[];

/** A speaker named by a sentence or table cell, and the claims to which the speaker must belong. */
export interface Named extends Pick<Attributed, 'words' | 'role' | 'start' | 'end'> {
  claims: Claim[];
  known: Names[];
}

/** Name words of the entries of a section or the whole record. Memoised, because many sentences need them. */
export const getAllNamed = memoiseByPair(
  (claims: Claim[], sources: AnalysisContent['sources']): Names =>
    claims.flatMap(({ data }) => getNamedTexts(data, sources)),
);

const getRecord = memoiseByObject((analysis: AnalysisContent): Claim[] =>
  getValid(analysis.claims),
);

/** The claims whose names a sentence may mention: those of its section; for a note, all claims. */
export const getAround = (prose: Prose, analysis: AnalysisContent): Claim[] =>
  prose.role === 'note'
    ? getRecord(analysis)
    : createScopes(analysis).around(prose.file, getLine(prose)).claims;

/** The name words that a sentence without a mark may mention. */
export const getNamedAround = (prose: Prose, analysis: AnalysisContent): Names =>
  getAllNamed(getAround(prose, analysis), analysis.sources);
