/**
 * A month without a day and a year is that of a claim marked in the same paragraph.
 *
 * Bad: `it :claim[stopped that June]{#last-crossing}` where the claim has 3 April 2031
 *
 * Good: `it :claim[stopped that April]{#last-crossing}`
 */
import { findMonths, type FoundMonth } from '../../language/quantities/calendar.ts';
import { getIssueDates, getSaidDates } from '../../support/claim-dates.ts';
import {
  describeClaim,
  getClaimMarks,
  getClaims,
  type ClaimMark,
} from '../../texts/claim-marks.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getSentence } from '../../language/words/sentences.ts';

/** The marks that contain a month; otherwise those in its sentence, otherwise those in its paragraph. */
const getNearbyMarks = (
  { start, end }: FoundMonth,
  text: string,
  marks: ClaimMark[],
): ClaimMark[] => {
  const sentence = getSentence(text, start);
  const around = marks.filter(({ mark }) => mark.start <= start && mark.end >= end);
  const beside = marks.filter(
    ({ mark }) => mark.end > sentence.start && mark.start < sentence.start + sentence.words.length,
  );
  return [around, beside].find(({ length }) => length > 0) ?? marks;
};

export const claimMonth: AnalysisRule = {
  id: 'claim-month',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    const byProse = Map.groupBy(getClaimMarks(analysis), ({ prose }) => prose);
    for (const [prose, marks] of byProse)
      for (const month of findMonths(prose.text)) {
        const claims = getClaims(getNearbyMarks(month, prose.text, marks));
        const known = claims.flatMap(({ data }) => [
          ...getSaidDates(data),
          ...getIssueDates(data, analysis.sources),
        ]);
        if (known.some((date) => date.month === month.month)) continue;
        report(
          prose.file,
          prose.at(month.start, month.end),
          `Unexpected "${month.words}", expected a month that ${claims.map(describeClaim).join(' or ')} has.`,
        );
      }
  },
};
