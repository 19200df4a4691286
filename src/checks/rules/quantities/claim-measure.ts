/**
 * The words around a marked number (at least, a year, killed, $) agree with the claim.
 *
 * Bad: `:claim[at most 1,200 passengers]{#passengers}` where the statement has "at least 1,200"
 *
 * Good: `:claim[at least 1,200 passengers]{#passengers}`
 */
import { describeClaim, getClaimMarks, type ClaimMark } from '../../texts/claim-marks.ts';
import { getAllMeasures, getOwnMeasures } from '../../support/claim-measures.ts';
import { findMeasureMismatches } from '../../language/quantities/compare-measures.ts';
import { findWrongSides } from '../../language/quantities/date-sides.ts';
import { getEntryTexts, getStatedTexts } from '../../texts/entry-texts.ts';
import { findMeasures, type Measure } from '../../language/quantities/measures.ts';
import { hasValue } from '../../support/marked-words.ts';
import type { AnalysisRule } from '../../rule.ts';

/**
 * The measures in marked words. Words before the mark qualify the first one: "at least :claim[170
 * passengers]".
 */
const getMarkedMeasures = ({ prose, mark }: ClaimMark): Measure[] =>
  findMeasures(prose.text).filter(
    ({ quantity }) => quantity.start >= mark.start && quantity.end <= mark.end,
  );

/** The measures of a claim. The statement of a contradicted claim may differ from its evidence. */
const getClaimMeasures = ({ claim: { data } }: ClaimMark): Measure[] =>
  data.verdict === 'contradicted' ? getOwnMeasures(data) : getAllMeasures(data);

const side = /\b(?:before|after|until|till|since)\s$/u;

/** Dates with another preposition than in the entry: "after June 2020" and "in June 2020". */
const findSides = (claimMark: ClaimMark) => {
  const { prose, mark, claim } = claimMark;
  const isOwn = claim.data.verdict === 'contradicted';
  const texts = isOwn ? getStatedTexts(claim.data) : getEntryTexts(claim.data);
  const [before = ''] = side.exec(prose.text.slice(0, mark.start)) ?? [];
  return findWrongSides(before + mark.words, texts).map(({ side: words, quantity }) => ({
    side: words,
    start: mark.start + quantity.start - before.length,
    end: mark.start + quantity.end - before.length,
    words: quantity.words,
  }));
};

export const claimMeasure: AnalysisRule = {
  id: 'claim-measure',
  language: 'en',
  check: (analysis, report) => {
    for (const claimMark of getClaimMarks(analysis)) {
      const { prose, claim } = claimMark;
      if (!hasValue(claimMark)) continue;
      const known = getClaimMeasures(claimMark);
      for (const found of findSides(claimMark))
        report(
          prose.file,
          prose.at(found.start, found.end),
          `Unexpected "${found.side}" beside ${found.words}, expected what ${describeClaim(claim)} says: "${claim.data.statement}"`,
        );
      for (const measure of getMarkedMeasures(claimMark))
        for (const { found, expected } of findMeasureMismatches(measure, known))
          report(
            prose.file,
            prose.at(measure.quantity.start, measure.quantity.end),
            `Unexpected "${found}" of ${measure.quantity.words}, expected "${expected}" as in ${describeClaim(claim)}: "${claim.data.statement}"`,
          );
    }
  },
};
