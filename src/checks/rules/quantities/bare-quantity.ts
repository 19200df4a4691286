/**
 * Numbers and dates in the text belong to a claim.
 *
 * Bad: `The ferry carried 1,200 passengers.`
 *
 * Good: `The ferry carried :claim[1,200 passengers]{#passengers}.`
 */
import { getProse } from '../../read/content.ts';
import { findUnmarkedQuantities, getExemptWords } from '../../support/unclaimed-quantities.ts';
import { canCarryMarks } from '../../read/prose.ts';
import type { AnalysisRule } from '../../rule.ts';

export const bareQuantity: AnalysisRule = {
  id: 'bare-quantity',
  check: (analysis, report) => {
    if (!analysis.article.data) return;
    const exempt = getExemptWords(analysis);
    for (const { file, at, text, marks } of getProse(analysis).filter(canCarryMarks)) {
      const claimed = marks.filter(({ kind }) => kind === 'claim');
      for (const { words, start, end } of findUnmarkedQuantities(text, exempt, claimed))
        report(
          file,
          at(start, end),
          `Unexpected "${words}" that belongs to no claim, expected :claim[${words}]{#id}, or an entry under \`allow\` with a reason.`,
        );
    }
  },
};
