/**
 * Numbers in a figure's title, caption, text alternative and notes are those of the claims it names.
 *
 * Bad: `title: The count fell to 1,100`
 *
 * Good: `title: The count fell to 1,180`
 */
import { isAmong } from '../compare-quantities.ts';
import { hasUnread, walk, type AnalysisContent, type Figure } from '../content.ts';
import { getFigureClaims } from '../figure-points.ts';
import { getFigureTexts } from '../figure-texts.ts';
import { createLenders, findMisplaced } from '../place-quantities.ts';
import { findQuantities, isNotable, isSymbol, type Quantity } from '../quantities.ts';
import { createPlaces, getPlacement, type Places } from '../text-places.ts';
import type { AnalysisRule } from '../rule.ts';
import { site } from '../../site.ts';
import { getDateWords } from '../../wording/dates.ts';
import { getFreeWords } from '../free-words.ts';

/** Dates that the figure draws itself. */
const getDrawnDates = (value: unknown): Quantity[] =>
  walk(value).flatMap(({ fields: { date } }) =>
    typeof date === 'string' ? findQuantities(getDateWords(date, site.language)) : [],
  );

/** A note may set the figure beside other claims of its section; an event speaks of its own claim. */
const getClaims = (figure: Figure, analysis: AnalysisContent, places: Places, field: string) => {
  const own = getFigureClaims(figure, analysis);
  if (field !== 'notes' && field !== 'caption') return own;
  const placement = getPlacement(analysis, figure.id);
  const near = placement ? places.around(placement.file, placement.line).claims : [];
  return [...new Set([...own, ...near])];
};

export const figureWords: AnalysisRule = {
  id: 'figure-words',
  check: (analysis, report) => {
    if (hasUnread(analysis)) return;
    const free = getFreeWords(analysis);
    const getLenders = createLenders(analysis.sources);
    const places = createPlaces(analysis);
    for (const figure of analysis.figures) {
      const { data } = figure;
      const drawn = getDrawnDates(data.value);
      for (const { path, text } of getFigureTexts(data.value)) {
        const quantities = findQuantities(text).filter(
          (quantity) =>
            isNotable(quantity) &&
            !isSymbol(quantity) &&
            !isAmong(quantity, drawn) &&
            !free.some((words) => words.includes(quantity.words) && text.includes(words)),
        );
        // An event's own text is the concern of `event-words`.
        if (quantities.length === 0 || path[0] === 'events') continue;
        const lenders = getLenders(getClaims(figure, analysis, places, String(path[0])));
        for (const { quantity, reason } of findMisplaced(
          text,
          quantities,
          lenders,
          'this figure names',
        ))
          report(data.file, data.at(path), `Unexpected "${quantity.words}", ${reason}.`);
      }
    }
  },
};
