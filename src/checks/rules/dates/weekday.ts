/**
 * A weekday matches the date beside it or, in marked words and entries without a date, a day of the claim.
 *
 * Bad: `Friday 3 April 2031`
 *
 * Good: `Thursday 3 April 2031`
 */
import { findWeekdays, getWeekday } from '../../language/quantities/calendar.ts';
import type { FoundDate } from '../../language/quantities/quantity.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getDatedTexts, type DatedText } from '../../support/dated-texts.ts';

/** The days to which a weekday may refer: the date beside it or, without one, those of its text. */
const getPossible = ({ year, getDays }: DatedText, date: FoundDate | undefined): FoundDate[] =>
  (date ? [date] : getDays())
    .map((each) => ({ ...each, year: each.year ?? year }))
    .filter((each) => each.day !== undefined && each.year !== undefined);

const getWeekdayOf = ({ year = 0, month, day = 0 }: FoundDate): string =>
  getWeekday(year, month, day);

const formatDay = ({ year, month, day }: FoundDate): string => `${day}/${month}/${year}`;

/** The weekdays of some days and the days themselves, each once. */
const describeDays = (days: FoundDate[]): string => {
  const weekdays = new Set(days.map((each) => `"${getWeekdayOf(each)}"`));
  const dates = new Set(days.map(formatDay));
  return `${[...weekdays].join(' or ')}: the day of ${[...dates].join(' or ')}`;
};

export const weekday: AnalysisRule = {
  id: 'weekday',
  check: (analysis, report) => {
    for (const dated of getDatedTexts(analysis))
      for (const { name, start, end, date } of findWeekdays(dated.text)) {
        const days = getPossible(dated, date);
        if (days.length === 0 || days.some((each) => getWeekdayOf(each) === name)) continue;
        report(
          dated.file,
          dated.at(start, end),
          `Unexpected "${name}", expected ${describeDays(days)}.`,
        );
      }
  },
};
