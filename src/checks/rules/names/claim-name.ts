/**
 * Names in marked words are names that the claim or its sources have.
 *
 * Bad: `:claim[Port of Selby, via the Gazette]{#last-crossing}` where the claim has the Port of Marrow
 *
 * Good: `:claim[Port of Marrow, via the Gazette]{#last-crossing}`
 */
import { describeClaim, getClaimMarks } from '../../texts/claim-marks.ts';
import { getKnownStems, getUnknownWords } from '../../names/known-names.ts';
import { hasQuotation } from '../../record/marked-words.ts';
import type { AnalysisRule } from '../../rule.ts';
import { findMeasuringUnit } from '../../language/quantities/measuring-units.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { getLanguage } from '../../read/content.ts';

/** Removes numbers: "Forty-five people" and "1.5 MW" contain no names. */
const maskNumbers = (words: string): string =>
  findQuantities(words).reduceRight((rest, { start, end }) => {
    const unitEnd = end + (findMeasuringUnit(words.slice(end))?.length ?? 0);
    return rest.slice(0, start) + rest.slice(start, unitEnd).toLowerCase() + rest.slice(unitEnd);
  }, words);

export const claimName: AnalysisRule = {
  id: 'claim-name',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const { prose, mark, claim } of getClaimMarks(analysis)) {
      if (hasQuotation({ mark }, getLanguage(analysis))) continue;
      const known = getKnownStems(claim.data, analysis.sources);
      for (const name of getUnknownWords(maskNumbers(mark.words), known))
        report(
          prose.file,
          prose.at(mark.start, mark.end),
          `Unexpected "${name}", expected a name that ${describeClaim(claim)} has: "${claim.data.statement}"`,
        );
    }
  },
};
