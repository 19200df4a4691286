/** The excerpts of a record, with which quotations are compared. */
import type { Claim } from '../record/claim-marks.ts';
import type { Range } from '../read/range.ts';

/** An excerpt with the claim whose evidence has it. */
export interface Excerpt {
  text: string;
  claim: Claim;
  range: Range;
}

/** All excerpts in the evidence of some claims. */
export const getExcerpts = (claims: Claim[]): Excerpt[] =>
  claims.flatMap((claim) =>
    claim.data.evidence.flatMap(({ excerpt }, index) => {
      const range = claim.at('evidence', index, 'excerpt');
      return excerpt === undefined ? [] : [{ text: excerpt, claim, range }];
    }),
  );

/** An excerpt in a message: `"captain" (claims.yaml:40)`. */
export const describeExcerpt = ({ claim, range }: Excerpt): string =>
  `"${claim.id}" (claims.yaml:${range.start.line})`;
