/**
 * The name of every mention is in the text or among the topics.
 *
 * Bad: `mentions: [{ name: Marow }]`
 *
 * Good: `mentions: [{ name: Marrow }]`
 */
import { getVisibleWords } from '../../read/visible-words.ts';
import type { AnalysisRule } from '../../rule.ts';

export const usedMention: AnalysisRule = {
  id: 'used-mention',
  check: (analysis, report) => {
    const { data, file, written } = analysis.article;
    const texts = getVisibleWords(analysis, 'mentions');
    data?.mentions.forEach(({ name }, index) => {
      if (texts.some((text) => text.includes(name))) return;
      report(
        file,
        written.at(['mentions', index, 'name']),
        `Unexpected mention "${name}", expected a name as spelt in the text or in a topic.`,
      );
    });
  },
};
