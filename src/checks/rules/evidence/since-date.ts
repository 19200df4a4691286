/**
 * A later finding is not dated after its source.
 *
 * Bad: `since: [{ date: 2032-03, source: audit-2032-01, … }]`
 *
 * Good: `since: [{ date: 2032-01-10, source: audit-2032-01, … }]`
 */
import { describeLater } from '../../texts/cited-sources.ts';
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

export const sinceDate: AnalysisRule = {
  id: 'since-date',
  check: ({ claims, sources }, report) => {
    for (const { data, file, at } of getValid(claims))
      data.since.forEach(({ date, source, via = source }, index) => {
        const problem = describeLater(date, via, sources);
        if (problem) report(file, at('since', index, 'date'), problem);
      });
  },
};
