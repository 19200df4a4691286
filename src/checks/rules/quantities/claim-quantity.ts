/**
 * Marked words have no number or date that their claim does not state.
 *
 * Bad: `:claim[on 4 April 2031]{#last-crossing}` where the statement has 3 April 2031
 *
 * Good: `:claim[on 3 April 2031]{#last-crossing}`
 */
import { describeClaim, getClaimMarks } from '../../texts/claim-marks.ts';
import { isAmong } from '../../language/quantities/compare-quantities.ts';
import { areCompatible } from '../../language/quantities/iso-dates.ts';
import { toYear } from '../../language/quantities/number-dates.ts';
import { getClaimQuantities } from '../../support/known-quantities.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { findQuantities, isNotable } from '../../language/quantities/quantities.ts';
import type { FoundDate, Quantity } from '../../language/quantities/quantity.ts';
import type { ClaimData } from '../../../schemas/claim.ts';
import { countShared } from '../../language/words/shared-words.ts';
import { getFoundTexts } from '../../texts/entry-texts.ts';
import { hasValue } from '../../support/marked-words.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Dates of a later finding that marked words describe: "A review upheld it in April 2031". */
const getLaterDates = (words: string, { statement, since }: ClaimData): Quantity[] =>
  since
    .filter(({ finding }) => countShared(words, finding, []) > countShared(words, statement, []))
    .flatMap(({ date }) => findQuantities(formatEnglishDate(date)));

const isMorePrecise = (date: FoundDate, other: FoundDate): boolean =>
  other.month ? date.day !== undefined && other.day === undefined : date.month > 0;

/** Whether a date in the statement is that of marked words with fewer parts: "2016" and "January 2016". */
const isRefined = (date: FoundDate, { statement }: ClaimData): boolean =>
  findQuantities(statement).some((quantity) => {
    const known = quantity.date ?? toYear(quantity);
    return known !== undefined && areCompatible(date, known) && isMorePrecise(date, known);
  });

/** Dates of a confirmed entry that say the day or month of a date in its statement. */
const getRefinedDates = (claim: ClaimData): Quantity[] =>
  claim.verdict.startsWith('confirmed')
    ? getFoundTexts(claim)
        .flatMap(findQuantities)
        .filter(({ date }) => date?.year && isRefined(date, claim))
    : [];

export const claimQuantity: AnalysisRule = {
  id: 'claim-quantity',
  check: (analysis, report) => {
    for (const { prose, mark, claim } of getClaimMarks(analysis)) {
      if (!hasValue({ mark, claim })) continue;
      const known = [
        ...getClaimQuantities(claim.data, analysis.sources),
        ...getLaterDates(mark.words, claim.data),
        ...getRefinedDates(claim.data),
      ];
      for (const quantity of findQuantities(mark.words))
        if (isNotable(quantity) && !isAmong(quantity, known))
          report(
            prose.file,
            prose.at(mark.start + quantity.start, mark.start + quantity.end),
            `Unexpected "${quantity.words}", which ${describeClaim(claim)} does not state: "${claim.data.statement}"`,
          );
    }
  },
};
