/** The excerpts of the record, which quotations are compared with. */
import type { Claim } from '../texts/claim-marks.ts';
import type { Range } from '../report/range.ts';

/** An excerpt and the claim to which it belongs. */
export interface Excerpt {
  text: string;
  claim: Claim;
  range: Range;
}

/** The excerpts of one claim. Ranges are looked up only for findings, because that is slow. */
const getOwnExcerpts = (claim: Claim): Excerpt[] =>
  claim.data.evidence.flatMap(({ excerpt: text }, index) =>
    text === undefined
      ? []
      : [
          {
            text,
            claim,
            get range() {
              return claim.at('evidence', index, 'excerpt');
            },
          },
        ],
  );

/** All excerpts in the evidence of some claims. */
export const getExcerpts = (claims: Claim[]): Excerpt[] => claims.flatMap(getOwnExcerpts);

/** Names an excerpt in a message: `"captain" (claims.yaml:40)`. */
export const describeExcerpt = ({ claim, range }: Excerpt): string =>
  `"${claim.id}" (claims.yaml:${range.start.line})`;
