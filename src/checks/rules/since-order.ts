/**
 * Later findings come after what they revise, oldest first.
 *
 * Bad: `asOf: 2031-04` beside `since: [{ date: 2030-12, … }]`
 *
 * Good: `asOf: 2031-04` beside `since: [{ date: 2032-01-10, … }]`
 */
import { isBefore } from '../../schemas/date.ts';
import { getDateWords } from '../../wording/dates.ts';
import { getValid } from '../content.ts';
import type { AnalysisRule } from '../rule.ts';

export const sinceOrder: AnalysisRule = {
  id: 'since-order',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      let earlier = data.asOf;
      data.since.forEach(({ date }, index) => {
        if (earlier && isBefore(date, earlier)) {
          const rest = index === 0 ? 'the statement is as of' : 'the entry above it is of';
          report(
            file,
            at('since', index, 'date'),
            `Unexpected later finding of ${getDateWords(date)}, expected the oldest first: ${rest} ${getDateWords(earlier)}.`,
          );
        }
        earlier = date;
      });
    }
  },
};
