/**
 * Where no mark can stand (titles, summaries, headings, notes), numbers repeat what marked words say.
 *
 * Bad: `summary: How the line ended, with 1,300 passengers on board.`
 *
 * Good: `summary: How the line ended, with 1,200 passengers on board.`
 */
import { isAmong } from '../compare-quantities.ts';
import { getTexts } from '../content.ts';
import { findBare, getFreeWords } from '../free-words.ts';
import { getFrontTexts } from '../front-texts.ts';
import { getMarkedQuantities } from '../known-quantities.ts';
import { canCarryMarks } from '../prose.ts';
import type { AnalysisRule } from '../rule.ts';

const expect = (words: string) =>
  `Unexpected "${words}" where no claim can be marked, expected a number that the text marks with :claim.`;

export const repeatedQuantity: AnalysisRule = {
  id: 'repeated-quantity',
  check: (analysis, report) => {
    if (!analysis.article.data) return;
    const free = getFreeWords(analysis);
    const known = getMarkedQuantities(analysis);
    const findNew = (text: string) =>
      findBare(text, free, []).filter((quantity) => !isAmong(quantity, known));
    for (const text of getTexts(analysis)) {
      for (const { path, text: words } of getFrontTexts(text))
        for (const quantity of findNew(words))
          report(text.file, text.written.at(path), expect(quantity.words));
      for (const { at, text: words } of text.prose.filter((prose) => !canCarryMarks(prose)))
        for (const quantity of findNew(words))
          report(text.file, at(quantity.start, quantity.end), expect(quantity.words));
    }
  },
};
