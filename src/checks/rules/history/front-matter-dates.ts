/**
 * An analysis is about a time before it was published, and was not checked before that time.
 *
 * Bad: `reported: 2031-04` with `published: 2031-03`
 *
 * Good: `reported: 2031-04` with `published: 2032-03-01`
 */
import { isBefore } from '../../../schemas/date.ts';
import type { AnalysisRule } from '../../rule.ts';

export const frontMatterDates: AnalysisRule = {
  id: 'front-matter-dates',
  check: ({ article: { data, file, written } }, report) => {
    if (!data) return;
    for (const field of ['published', 'checked'] as const)
      if (isBefore(data[field], data.reported))
        report(
          file,
          written.at([field]),
          `Unexpected \`${field}: ${data[field]}\`, earlier than \`reported: ${data.reported}\`.`,
        );
  },
};
