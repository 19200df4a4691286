/**
 * General knowledge (grade D) is not printed.
 *
 * Bad: `grade: D`
 *
 * Good: `grade: B`, with the report that names the document under `evidence`
 */
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

export const printableGrade: AnalysisRule = {
  id: 'printable-grade',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims))
      if (data.grade === 'D')
        report(
          file,
          at('grade'),
          'Unexpected grade D in the record, expected a statement with a source (A, B or C) or none.',
        );
  },
};
