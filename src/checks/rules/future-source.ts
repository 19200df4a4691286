/**
 * No source that an analysis cites was issued after the day on which the record was last checked.
 *
 * Bad: `checked: 2032-03-01` with evidence from a report of May 2032
 *
 * Good: `checked: 2032-06-01` with evidence from a report of May 2032
 */
import { isBefore } from '../../schemas/date.ts';
import { getDateWords } from '../../wording/dates.ts';
import { getIssuedOf } from '../cited.ts';
import type { AnalysisRule } from '../rule.ts';
import { site } from '../../site.ts';

export const futureSource: AnalysisRule = {
  id: 'future-source',
  check: ({ article, references, sources }, report) => {
    const checked = article.data?.checked;
    if (!checked) return;
    const line = article.written.at(['checked']).start.line;
    for (const { kind, id, file, range } of references) {
      const issued = kind === 'source' ? getIssuedOf(id, sources) : undefined;
      if (issued && isBefore(checked, issued))
        report(
          file,
          range,
          `Unexpected source "${id}" of ${getDateWords(issued, site.language)}, later than \`checked: ${checked}\` in index.md:${line}.`,
        );
    }
  },
};
