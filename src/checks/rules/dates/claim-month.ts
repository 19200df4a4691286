/**
 * A month without a day and a year is that of a claim marked in the same paragraph.
 *
 * Bad: `it :claim[stopped that June]{#last-crossing}` where the claim has 3 April 2031
 *
 * Good: `it :claim[stopped that April]{#last-crossing}`
 */
import { findMonths, type FoundMonth } from '../../language/quantities/calendar.ts';
import { fullMonth, readMonth } from '../../language/quantities/month-names.ts';
import { getProse, type AnalysisContent } from '../../read/content.ts';
import type { Prose } from '../../read/prose.ts';
import { getIssueDates, getSaidDates } from '../../support/claim-dates.ts';
import {
  describeClaim,
  getClaims,
  getMarksByProse,
  getMarksIn,
  getRowClaims,
  type Claim,
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
  const around = marks.filter(({ mark }) => mark.start <= start && mark.end >= end);
  const beside = getMarksIn(getSentence(text, start), marks);
  return [around, beside].find(({ length }) => length > 0) ?? marks;
};

const isMonth = new RegExp(`^(?<month>${fullMonth})$`, 'u');

/** The claims of a row whose cell is a month that none of their statements has. */
const findOtherRows = (prose: Prose, analysis: AnalysisContent): Claim[] => {
  const month = isMonth.exec(prose.text.trim())?.groups?.['month'];
  const claims = month === undefined ? [] : (getRowClaims(analysis)(prose) ?? []);
  const stated = claims.flatMap(({ data }) => findMonths(data.statement));
  return stated.length === 0 || stated.some((each) => each.month === readMonth(month ?? ''))
    ? []
    : claims;
};

export const claimMonth: AnalysisRule = {
  id: 'claim-month',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const prose of getProse(analysis)) {
      const claims = findOtherRows(prose, analysis);
      if (claims.length > 0)
        report(
          prose.file,
          prose.at(0, prose.text.length),
          `Unexpected "${prose.text.trim()}", expected a month that ${claims.map(describeClaim).join(' or ')} has.`,
        );
    }
    for (const [prose, marks] of getMarksByProse(analysis))
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
