/**
 * A number that evidence takes from a headline is in the title of its source.
 *
 * Bad: `shows: The headline has 900 passengers.` of a source with the title "The last year of the line"
 *
 * Good: `shows: The headline has no number.`
 */
import { isAmong } from '../../language/quantities/compare-quantities.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { getValid } from '../../read/content.ts';
import { getCredited } from '../../texts/credited-texts.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Matches what a text says of a headline, up to the end of its clause. */
const headline = /\b(?:headline|title)\b[^.;]*/iu;

export const headlineNumber: AnalysisRule = {
  id: 'headline-number',
  guesses: true,
  language: 'en',
  check: ({ claims, sources }, report) => {
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
