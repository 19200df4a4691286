/**
 * A month without a day and a year is that of a claim marked in the same paragraph.
 *
 * Bad: `it :claim[stopped that June]{#last-crossing}` where the claim has 3 April 2031
 *
 * Good: `it :claim[stopped that April]{#last-crossing}`
 */
import { findMonths } from '../quantities/calendar.ts';
import { getIssueDates, getSaidDates } from '../record/claim-dates.ts';
import { describeClaim, getClaimMarks, type ClaimMark } from '../texts/claim-marks.ts';
import type { AnalysisRule } from '../rule.ts';
import { getSentence } from '../words/sentences.ts';

export const claimMonth: AnalysisRule = {
  id: 'claim-month',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    const byProse = Map.groupBy(getClaimMarks(analysis), ({ prose }) => prose);
    for (const [prose, marks] of byProse)
      for (const { month, words, start, end } of findMonths(prose.text)) {
        const sentence = getSentence(prose.text, start);
        const stretches = [
          ({ mark }: ClaimMark) => mark.start <= start && mark.end >= end,
          ({ mark }: ClaimMark) =>
            mark.end > sentence.start && mark.start < sentence.start + sentence.words.length,
          () => true,
        ];
        const near = stretches.map((holds) => marks.filter(holds)).find(({ length }) => length > 0);
        const claims = (near ?? []).map(({ claim }) => claim);
        const known = claims.flatMap(({ data }) => [
          ...getSaidDates(data),
          ...getIssueDates(data, analysis.sources),
        ]);
        if (known.some((date) => date.month === month)) continue;
        report(
          prose.file,
          prose.at(start, end),
          `Unexpected "${words}", expected a month that ${claims.map(describeClaim).join(' or ')} has.`,
        );
      }
  },
};
