/**
 * A rise or a fall that a sentence of the record tells of goes from its first number to its second.
 *
 * Bad: `finding: The count was cut from 1,180 to 1,200.`
 *
 * Good: `finding: The count was cut from 1,200 to 1,180.`
 */
import { findTrends, type Trend } from '../quantities/trends.ts';
import { getValid } from '../read/content.ts';
import { getEntryFields } from '../texts/record-sentences.ts';
import type { AnalysisRule } from '../rule.ts';

const isWrong = ({ isRise, numbers: [from, to, ...others] }: Trend): boolean =>
  from !== undefined && to !== undefined && others.length === 0 && from < to !== isRise;

export const recordTrend: AnalysisRule = {
  id: 'record-trend',
  guesses: true,
  language: 'en',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims))
      for (const { path, text } of getEntryFields(data))
        for (const { words, isRise } of findTrends(text).filter(isWrong))
          report(
            file,
            at(...path),
            `Unexpected "${words}", expected ${isRise ? 'a greater' : 'a smaller'} number at its end.`,
          );
  },
};
