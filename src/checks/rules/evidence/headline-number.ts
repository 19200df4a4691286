/**
 * A number that evidence takes from a headline is in the title of its source, with its digits in order.
 *
 * Bad: `shows: The headline has 900 passengers.` of a source with the title "The last year of the line"
 *
 * Good: `shows: The headline has no number.`
 */
import { isAmong } from '../../language/quantities/compare-quantities.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { toYear } from '../../language/quantities/number-dates.ts';
import type { Quantity } from '../../language/quantities/quantity.ts';
import { getValid, type AnalysisContent } from '../../read/content.ts';
import { getCredited, getCreditedBySource } from '../../texts/credited-texts.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

/** Matches what a text says of a headline, up to the end of its clause. */
const headline = /\b(?:headline|title)\b[^.;]*/iu;

const sortDigits = (value: number): string => [...String(value)].toSorted().join('');

/** A number of two digits or more with those of a known number in another order: 97 for 79. */
const isExchanged = (quantity: Quantity, title: Quantity[], known: Quantity[]): boolean => {
  const { value = 0, date } = quantity;
  if (value < 10 || date || toYear(quantity) || isAmong(quantity, known)) return false;
  return known
    .filter((other) => !isAmong(other, title))
    .some((other) => other.value && sortDigits(other.value) === sortDigits(value));
};

/** Reports numbers of titles that entries take from these sources with their digits in another order. */
const checkTitles = (analysis: AnalysisContent, report: Report): void => {
  for (const [id, credited] of getCreditedBySource(analysis)) {
    const source = analysis.sources.get(id);
    const known = credited.flatMap(({ text }) => findQuantities(text));
    const title = findQuantities(source?.data?.title ?? '');
    for (const quantity of title)
      if (source && isExchanged(quantity, title, known))
        report(
          source.file,
          source.at('title'),
          `Unexpected "${quantity.words}", expected the digits in the order in which the evidence from "${id}" has them.`,
        );
  }
};

export const headlineNumber: AnalysisRule = {
  id: 'headline-number',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    const { claims, sources } = analysis;
    checkTitles(analysis, report);
    for (const { claim, ids, path, text } of getValid(claims).flatMap(getCredited)) {
      const said = findQuantities(headline.exec(text)?.[0] ?? '');
      const titles = ids.flatMap((id) => sources.get(id)?.data?.title ?? []);
      if (path.at(-1) === 'excerpt' || titles.length === 0) continue;
      const known = titles.flatMap(findQuantities);
      for (const { words } of said.filter((quantity) => !isAmong(quantity, known)))
        report(
          claim.file,
          claim.at(...path),
          `Unexpected "${words}", expected a number in the title of its source: "${titles.join('", "')}"`,
        );
    }
  },
};
