/**
 * A document is not reported by itself.
 *
 * Bad: `{ source: audit-2032-01, via: audit-2032-01, … }`
 *
 * Good: `{ source: audit-2032-01, via: gazette-2032, … }`
 */
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

export const distinctVia: AnalysisRule = {
  id: 'distinct-via',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims))
      for (const field of ['evidence', 'since'] as const)
        data[field].forEach((item, index) => {
          if (item.source === item.via)
            report(
              file,
              at(field, index, 'via'),
              `Unexpected \`via: ${item.via}\` that repeats the source, expected the report that names it, or none.`,
            );
        });
  },
};
