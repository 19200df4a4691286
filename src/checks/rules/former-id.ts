/**
 * A former id of a claim is no claim's present one: its old address redirects to the new.
 *
 * Bad: `formerly: [passengers]` while another claim is called `passengers`
 *
 * Good: `formerly: [riders]`
 */
import { getValid } from '../content.ts';
import type { AnalysisRule } from '../rule.ts';

export const formerId: AnalysisRule = {
  id: 'former-id',
  check: ({ claims }, report) => {
    for (const { data, file, at, id } of getValid(claims))
      data.formerly.forEach((former, index) => {
        if (claims.has(former))
          report(
            file,
            at('formerly', index),
            `Unexpected former id "${former}" of "${id}", expected one that no claim has now.`,
          );
      });
  },
};
