/**
 * A time span in the words of a timeline is that of its events.
 *
 * Bad: `caption: What happened from May 2031 to 2032.` above events from April 2031 to 2032
 *
 * Good: `caption: What happened from April 2031 to 2032.`
 */
import { getFigureTexts } from '../../texts/figure-texts.ts';
import { getPoints } from '../../texts/figure-points.ts';
import { readIso } from '../../language/quantities/iso-dates.ts';
import { toYear } from '../../language/quantities/number-dates.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import type { FoundDate, Quantity } from '../../language/quantities/quantity.ts';
import { isSupporting } from '../../support/date-support.ts';
import type { AnalysisRule } from '../../rule.ts';

/** The first and last date of a span, and its words. */
interface Span {
  from: FoundDate;
  to: FoundDate;
  words: string;
}

const toDate = (quantity: Quantity | undefined): FoundDate | undefined => {
  const date = quantity && (quantity.date ?? toYear(quantity));
  return date?.year === undefined ? undefined : date;
};

/** Every span in a text: "February 2014 to December 2024", also with dashes. */
const findSpans = (text: string): Span[] => {
  const found = findQuantities(text);
  return found.flatMap((quantity, index) => {
    const next = found[index + 1];
    const [from, to] = [toDate(quantity), toDate(next)];
    if (!from || !to || !next) return [];
    if (!/^\s*(?:to|until|[-–—])\s*$/u.test(text.slice(quantity.end, next.start))) return [];
    return [{ from, to, words: text.slice(quantity.start, next.end) }];
  });
};

/** The first date. A year alone is less precise than a month in it, which comes first. */
const getFirst = (dates: string[]): string | undefined =>
  dates.toSorted((a, b) => (`${a}~` < `${b}~` ? -1 : 1))[0];

export const figureSpan: AnalysisRule = {
  id: 'figure-span',
  guesses: true,
  check: (analysis, report) => {
    for (const figure of analysis.figures) {
      if (figure.valid?.kind !== 'timeline') continue;
      const { file, value, at } = figure.data;
      const dates = getPoints(figure, analysis).flatMap(({ date }) => date ?? []);
      const [first, last] = [getFirst(dates), dates.toSorted().at(-1)];
      if (first === undefined || last === undefined) continue;
      for (const { path, text } of getFigureTexts(value))
        for (const { from, to, words } of path.length === 1 ? findSpans(text) : [])
          if (!isSupporting(from, readIso(first)) || !isSupporting(to, readIso(last)))
            report(
              file,
              at(path),
              `Unexpected "${words}", expected the dates of the first and the last event: ${first} and ${last}.`,
            );
    }
  },
};
