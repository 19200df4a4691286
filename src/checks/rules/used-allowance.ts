/**
 * Every allowance lets something through: its words stand in the text or in titles and summaries.
 *
 * Bad: `allow: [{ words: Pier 15, … }]` in an analysis that never says "Pier 15"
 *
 * Good: `allow: [{ words: Pier 14, reason: The name of a place. }]`
 */
import { getReadWords } from '../read-words.ts';
import type { AnalysisRule } from '../rule.ts';

export const usedAllowance: AnalysisRule = {
  id: 'used-allowance',
  check: (analysis, report) => {
    const { data, file, written } = analysis.article;
    const texts = getReadWords(analysis, 'allow');
    data?.allow.forEach(({ words }, index) => {
      if (texts.some((text) => text.includes(words))) return;
      report(
        file,
        written.at(['allow', index, 'words']),
        `Unexpected allowance "${words}" that the text does not use, expected these words in it or no entry.`,
      );
    });
  },
};
