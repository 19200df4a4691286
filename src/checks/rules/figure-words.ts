/**
 * Numbers in a figure's title, caption, text alternative and notes are those of the claims it names.
 *
 * Bad: `title: The count fell to 1,100`
 *
 * Good: `title: The count fell to 1,180`
 */
import { isAmong } from '../quantities/compare-quantities.ts';
import { getLanguage, hasUnread, walk } from '../read/content.ts';
import { getFigureScope } from '../texts/figure-scope.ts';
import { getFigureTexts } from '../texts/figure-texts.ts';
import { getClaimValues } from '../record/claim-values.ts';
import { findUnsupported } from '../record/unsupported-quantities.ts';
import { findQuantities, isNotable, isSymbol, type Quantity } from '../quantities/quantities.ts';
import { createScopes } from '../texts/text-scopes.ts';
import type { AnalysisRule } from '../rule.ts';
import { printDate } from '../quantities/print-date.ts';
import { getFreeWords, isFree } from '../record/free-words.ts';

/** Dates that the figure draws itself. */
const getDrawnDates = (value: unknown): Quantity[] =>
  walk(value).flatMap(({ fields: { date } }) =>
    typeof date === 'string' ? findQuantities(printDate(date)) : [],
  );

const findNumbers = (text: string): Quantity[] =>
  findQuantities(text).filter((quantity) => isNotable(quantity) && !isSymbol(quantity));

export const figureWords: AnalysisRule = {
  id: 'figure-words',
  check: (analysis, report) => {
    if (hasUnread(analysis)) return;
    const free = getFreeWords(analysis);
    const scopes = createScopes(analysis);
    for (const figure of analysis.figures) {
      const { data } = figure;
      const drawn = getDrawnDates(data.value);
      for (const { path, text } of getFigureTexts(data.value)) {
        const quantities = findNumbers(text).filter(
          (quantity) => !isAmong(quantity, drawn) && !isFree(text, quantity, free),
        );
        // An event's own text is the concern of `event-words`.
        if (quantities.length === 0 || path[0] === 'events') continue;
        const values = getClaimValues(
          getFigureScope(figure, analysis, scopes, String(path[0])),
          analysis.sources,
        );
        for (const { quantity, reason } of findUnsupported(
          text,
          quantities,
          values,
          'this figure names',
          getLanguage(analysis),
        ))
          report(data.file, data.at(path), `Unexpected "${quantity.words}", ${reason}.`);
      }
    }
  },
};
