/**
 * A date called early, late or in the middle of a month or a year is in that part of it.
 *
 * Bad: `:claim[late in April 2031]{#last-crossing}` where the claim has `asOf: 2031-04-03`
 *
 * Good: `:claim[early in April 2031]{#last-crossing}`
 */
import {
  findCalendarParts,
  isInPart,
  type CalendarPart,
} from '../../language/quantities/calendar-parts.ts';
import { describeClaim, getClaimMarks, type Claim } from '../../texts/claim-marks.ts';
import { getEntrySpans, getStatedSpans } from '../../support/claim-spans.ts';
import { getEntryTexts } from '../../texts/entry-texts.ts';
import type { AnalysisRule } from '../../rule.ts';
import type { Span } from '../../language/quantities/spans.ts';

const isInEntry = (found: CalendarPart, { data }: Claim): boolean =>
  getEntryTexts(data)
    .flatMap(findCalendarParts)
    .some(
      ({ part, month, year }) =>
        part === found.part &&
        month === found.month &&
        (year === undefined || found.year === undefined || year === found.year),
    );

/** False when dates in that month or year are known and none is in the named part. */
const isAmong = (part: CalendarPart, spans: Span[]): boolean | undefined => {
  const answers = spans.flatMap((span) => isInPart(part, span) ?? []);
  return answers.length === 0 ? undefined : answers.includes(true);
};

const contradicts = (part: CalendarPart, claim: Claim): boolean =>
  !isInEntry(part, claim) &&
  (isAmong(part, getStatedSpans(claim.data)) ?? isAmong(part, getEntrySpans(claim.data))) === false;

export const datePart: AnalysisRule = {
  id: 'date-part',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const { prose, mark, claim } of getClaimMarks(analysis))
      for (const part of findCalendarParts(mark.words))
        if (contradicts(part, claim))
          report(
            prose.file,
            prose.at(mark.start + part.start, mark.start + part.end),
            `Unexpected "${part.words}", expected the part of the year or month that ${describeClaim(claim)} has: "${claim.data.statement}"`,
          );
  },
};
