/**
 * Where no mark can stand (titles, summaries, headings, notes), numbers repeat what a claim of that place says.
 *
 * Bad: `summary: How the line ended, with 1,300 passengers on board.`
 *
 * Good: `summary: How the line ended, with 1,200 passengers on board.`
 */
import { hasUnread } from '../content.ts';
import { findBare, getFreeWords } from '../free-words.ts';
import { createLenders, findMisplaced } from '../place-quantities.ts';
import type { AnalysisRule } from '../rule.ts';
import { getPlacedTexts } from '../text-places.ts';

export const repeatedQuantity: AnalysisRule = {
  id: 'repeated-quantity',
  check: (analysis, report) => {
    if (!analysis.article.data || hasUnread(analysis)) return;
    const free = getFreeWords(analysis);
    const getLenders = createLenders(analysis.sources);
    for (const { file, words, at, claims, place } of getPlacedTexts(analysis)) {
      const bare = findBare(words, free, []);
      if (bare.length === 0) continue;
      const lenders = getLenders(claims);
      for (const { quantity, reason } of findMisplaced(words, bare, lenders, `${place} marks`))
        report(
          file,
          at(quantity.start, quantity.end),
          `Unexpected "${quantity.words}" where no claim can be marked, ${reason}.`,
        );
    }
  },
};
