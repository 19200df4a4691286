/** Pairs marked words with their claims. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { Sentence } from '../language/words/sentences.ts';
import { getProse, type AnalysisContent, type ValidEntry } from '../read/content.ts';
import type { Mark } from '../read/collect-words.ts';
import type { Prose } from '../read/prose.ts';

export type Claim = ValidEntry<ClaimData>;

/** The entry of a claim; undefined when it is missing or invalid. */
export const findClaim = (
  { claims }: Pick<AnalysisContent, 'claims'>,
  id: string,
): Claim | undefined => {
  const entry = claims.get(id);
  return entry?.data ? (entry as Claim) : undefined;
};

/** Marked words in a paragraph, and their claim. */
export interface ClaimMark {
  prose: Prose;
  mark: Mark;
  claim: Claim;
}

/** Every mark with a valid claim, in reading order. */
export const getClaimMarks = memoiseByObject((analysis: AnalysisContent): ClaimMark[] =>
  getProse(analysis).flatMap((prose) =>
    prose.marks.flatMap((mark) => {
      const claim = mark.kind === 'claim' ? findClaim(analysis, mark.id) : undefined;
      return claim ? [{ prose, mark, claim }] : [];
    }),
  ),
);

/** The marks with a valid claim of each text that has any, in reading order. */
export const getMarksByProse = memoiseByObject((analysis: AnalysisContent) =>
  Map.groupBy(getClaimMarks(analysis), ({ prose }) => prose),
);

/** The marks that are at least partly in a sentence. */
export const getMarksIn = ({ start, words }: Sentence, marks: ClaimMark[]): ClaimMark[] =>
  marks.filter(({ mark }) => mark.start < start + words.length && mark.end > start);

/** The claims of some marks, each once. */
export const getClaims = (marks: ClaimMark[]): Claim[] => [
  ...new Set(marks.map(({ claim }) => claim)),
];

/** The claims marked in the row of each table cell; undefined for other text. */
export const getRowClaims = memoiseByObject((analysis: AnalysisContent) => {
  const rows = Map.groupBy(
    getClaimMarks(analysis).filter(({ prose }) => prose.context !== prose.text),
    ({ prose }) => `${prose.file.path} ${prose.context}`,
  );
  return ({ file, context, text }: Prose): Claim[] | undefined =>
    context === text ? undefined : getClaims(rows.get(`${file.path} ${context}`) ?? []);
});

/** Names a claim in a message: `"passengers" (claims.yaml:3)`. */
export const describeClaim = ({ id, at }: Claim): string =>
  `"${id}" (claims.yaml:${at('statement').start.line})`;

/** The verdict of a claim with its line, for findings in the same file. */
export const describeVerdict = ({ data: { verdict }, at }: Claim): string =>
  `"${verdict}" (line ${at('verdict').start.line})`;
