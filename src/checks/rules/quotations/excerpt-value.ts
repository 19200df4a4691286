/**
 * An excerpt with numbers has the number of its piece of evidence.
 *
 * Bad: `excerpt: some 1,300 people` with `value: 1200`
 *
 * Good: `excerpt: some 1,200 people` with `value: 1200`
 */
import type { EvidenceData } from '../../../schemas/claim.ts';
import {
  formatNumber,
  getMissing,
  getNumbers,
} from '../../language/quantities/compare-quantities.ts';
import { findMeasures } from '../../language/quantities/measures.ts';
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Whether an excerpt with numbers includes the evidence's number. */
const isInExcerpt = ({ excerpt = '' }: EvidenceData, value: number, unit?: string): boolean =>
  findMeasures(excerpt).length === 0 || getMissing(excerpt, { value }, unit).length === 0;

export const excerptValue: AnalysisRule = {
  id: 'excerpt-value',
  guesses: true,
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims))
      data.evidence.forEach((item, index) => {
        for (const number of getNumbers(item))
          if (!isInExcerpt(item, number, data.unit))
            report(
              file,
              at('evidence', index, 'excerpt'),
              `Unexpected excerpt without ${formatNumber(number)}, the number of the same entry: "${item.excerpt}".`,
            );
      });
  },
};
