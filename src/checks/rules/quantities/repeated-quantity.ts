/**
 * Where marks are not possible (titles, summaries, headings, notes), numbers are those of the claims in
 * scope.
 *
 * Bad: `summary: How the line ended, with 1,300 on board.`
 *
 * Good: `summary: How the line ended, with 1,200 on board.`
 */
import { getLanguage, hasUnreadClaims } from '../../read/content.ts';
import { findUnmarkedQuantities, getExemptWords } from '../../support/unclaimed-quantities.ts';
import { getClaimValues } from '../../support/claim-values.ts';
import { findUnsupported } from '../../support/unsupported-quantities.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getScopedTexts } from '../../texts/scoped-texts.ts';

export const repeatedQuantity: AnalysisRule = {
  id: 'repeated-quantity',
  check: (analysis, report) => {
    if (!analysis.article.data || hasUnreadClaims(analysis)) return;
    const exempt = getExemptWords(analysis);
    for (const { text, file, at, claims, scope } of getScopedTexts(analysis)) {
      const bare = findUnmarkedQuantities(text, exempt, []);
      if (bare.length === 0) continue;
      const values = getClaimValues(claims, analysis.sources);
      for (const { quantity, reason } of findUnsupported(
        text,
        bare,
        values,
        `${scope} marks`,
        getLanguage(analysis),
      ))
        report(
          file,
          at(quantity.start, quantity.end),
          `Unexpected "${quantity.words}" where no claim can be marked, ${reason}.`,
        );
    }
  },
};
