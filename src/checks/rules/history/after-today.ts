/**
 * An analysis is not published, checked or reviewed after today, unless it is an invented example.
 *
 * Bad: `published: 2062-03-01`
 *
 * Good: `published: 2032-03-01`
 */
import { describeAfterToday } from '../../language/quantities/describe-after-today.ts';
import { isInvented } from '../../read/invented.ts';
import type { AnalysisRule } from '../../rule.ts';

export const afterToday: AnalysisRule = {
  id: 'after-today',
  // The clock of the machine may be wrong.
  severity: 'warning',
  check: ({ article: { data, file, written }, sources }, report) => {
    if (!data || isInvented(sources)) return;
    const { published, checked, reviewed } = data;
    const dates = [
      { path: ['published'], date: published },
      { path: ['checked'], date: checked },
      { path: ['reviewed', 'date'], date: reviewed?.date },
    ];
    for (const { path, date } of dates) {
      const problem = date && describeAfterToday(date);
      if (problem) report(file, written.at(path), problem);
    }
  },
};
