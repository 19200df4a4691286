/**
 * An excerpt has at most 25 words; longer ones would be reprints.
 *
 * Bad: `excerpt:` with a whole paragraph of the document
 *
 * Good: `excerpt: some 1,200 passengers on the last day`
 */
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

const longest = 25;

const countWords = (text: string) => text.trim().split(/\s+/).length;

export const excerptLength: AnalysisRule = {
  id: 'excerpt-length',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims))
      data.evidence.forEach(({ excerpt = '' }, index) => {
        const words = countWords(excerpt);
        if (words > longest)
          report(
            file,
            at('evidence', index, 'excerpt'),
            `Unexpected excerpt of ${words} words, expected at most ${longest}.`,
          );
      });
  },
};
