/**
 * Corrections are in order, newest first.
 *
 * Bad: a correction of 2032-05-01 below one of 2032-04-01
 *
 * Good: the correction of 2032-05-01 above the one of 2032-04-01
 */
import type { AnalysisRule } from '../../rule.ts';

export const correctionOrder: AnalysisRule = {
  id: 'correction-order',
  check: ({ article: { data, file, written } }, report) => {
    data?.corrections.forEach(({ date }, index) => {
      const newer = data.corrections[index - 1]?.date;
      if (newer === undefined || newer >= date) return;
      report(
        file,
        written.at(['corrections', index, 'date']),
        `Unexpected correction of ${date} below one of ${newer}, expected the newest first.`,
      );
    });
  },
};
