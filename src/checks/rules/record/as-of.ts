/**
 * A statement is not about a day after its latest source.
 *
 * Bad: `asOf: 2033-01` of a statement whose sources are of 2031 and 2032
 *
 * Good: `asOf: 2031-04-03`
 */
import { isBefore } from '../../../schemas/date.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { isAfterSources } from '../../texts/cited-sources.ts';
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

export const asOf: AnalysisRule = {
  id: 'as-of',
  check: ({ article, claims, sources }, report) => {
    const checked = article.data?.checked;
    for (const { data, file, at } of getValid(claims)) {
      const date = data.asOf;
      // `date-after-check` reports days after the last check.
      if (date && checked && isBefore(checked, date)) continue;
      if (date && isAfterSources(data, sources))
        report(
          file,
          at('asOf'),
          `Unexpected ${formatEnglishDate(date)}, later than every source of this statement.`,
        );
    }
  },
};
