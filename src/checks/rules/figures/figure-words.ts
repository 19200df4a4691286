/**
 * Numbers in a figure's title, caption, text alternative and notes are those of the claims it names.
 *
 * Bad: `title: The count fell to 1,100`
 *
 * Good: `title: The count fell to 1,180`
 */
import { isAmong } from '../../language/quantities/compare-quantities.ts';
import {
  getLanguage,
  hasUnreadClaims,
  listMappings,
  type AnalysisContent,
  type Figure,
} from '../../read/content.ts';
import { getFigureScope } from '../../texts/figure-scope.ts';
import { getFigureTexts, type FigureText } from '../../texts/figure-texts.ts';
import { getClaimValues } from '../../support/claim-values.ts';
import { findUnsupported } from '../../support/unsupported-quantities.ts';
import { findQuantities, isNotable, isSymbol } from '../../language/quantities/quantities.ts';
import type { Quantity } from '../../language/quantities/quantity.ts';
import { readDate } from '../../texts/figure-points.ts';
import { createScopes } from '../../texts/text-scopes.ts';
import type { AnalysisRule } from '../../rule.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { getExemptWords, isExemptQuantity } from '../../support/unclaimed-quantities.ts';

/** Dates that the figure draws. */
const getDrawnDates = (value: unknown): Quantity[] =>
  listMappings(value).flatMap(({ fields }) => {
    const date = readDate(fields['date']);
    return date === undefined ? [] : findQuantities(formatEnglishDate(date));
  });

const findNumbers = (text: string): Quantity[] =>
  findQuantities(text).filter((quantity) => isNotable(quantity) && !isSymbol(quantity));

/** Numbers in the words of a figure that neither its data nor its claims have. */
const findUnknownNumbers = (
  figure: Figure,
  { path, text }: FigureText,
  analysis: AnalysisContent,
) => {
  const drawn = getDrawnDates(figure.data.value);
  const quantities = findNumbers(text).filter(
    (quantity) =>
      !isAmong(quantity, drawn) && !isExemptQuantity(text, quantity, getExemptWords(analysis)),
  );
  if (quantities.length === 0) return [];
  const claims = getFigureScope(figure, analysis, createScopes(analysis), String(path[0]));
  const values = getClaimValues(claims, analysis.sources);
  return findUnsupported(text, quantities, values, 'this figure names', getLanguage(analysis));
};

export const figureWords: AnalysisRule = {
  id: 'figure-words',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    for (const figure of analysis.figures)
      for (const words of getFigureTexts(figure.data.value)) {
        // `item-words` checks the texts of events.
        if (words.path[0] === 'events') continue;
        for (const { quantity, reason } of findUnknownNumbers(figure, words, analysis))
          report(
            figure.data.file,
            figure.data.at(words.path),
            `Unexpected "${quantity.words}", ${reason}.`,
          );
      }
  },
};
