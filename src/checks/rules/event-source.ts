/**
 * An event with a source happened before the source was issued, on a day of the calendar.
 *
 * Bad: `{ date: 2031-05, source: gazette-2031-04-04, text: … }`
 *
 * Good: `{ date: 2031-04, source: gazette-2031-04-04, text: … }`
 */
import { isBefore } from '../../schemas/date.ts';
import { getDateWords } from '../../wording/dates.ts';
import { getIssuedOf } from '../cited.ts';
import { getPoints } from '../figure-points.ts';
import type { AnalysisRule } from '../rule.ts';
import { site } from '../../site.ts';

export const eventSource: AnalysisRule = {
  id: 'event-source',
  check: (analysis, report) => {
    for (const figure of analysis.figures)
      for (const { path, fields } of getPoints(figure, analysis)) {
        const { date, source } = fields;
        if (typeof date !== 'string' || typeof source !== 'string') continue;
        const issued = getIssuedOf(source, analysis.sources);
        if (issued && isBefore(issued, date))
          report(
            figure.data.file,
            figure.data.at([...path, 'date']),
            `Unexpected ${getDateWords(date, site.language)}, later than its source "${source}" of ${getDateWords(issued, site.language)}.`,
          );
      }
  },
};
