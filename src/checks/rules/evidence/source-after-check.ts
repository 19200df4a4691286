/**
 * No source that an analysis cites was issued after the day on which the record was last checked.
 *
 * Bad: `checked: 2032-03-01` with evidence from a report of May 2032
 *
 * Good: `checked: 2032-06-01` with evidence from a report of May 2032
 */
import type { VFile } from 'vfile';
import type { ClaimData } from '../../../schemas/claim.ts';
import { isBefore } from '../../../schemas/date.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { getIssuedOf } from '../../texts/cited-sources.ts';
import { getValid, type AnalysisContent, type Path } from '../../read/content.ts';
import type { Range } from '../../report/range.ts';
import type { AnalysisRule } from '../../rule.ts';

interface Place {
  file: VFile;
  range: Range;
}

/** The fields that name the sources of a later finding dated after the check. */
const getSourceFields = ({ since }: ClaimData, checked: string): Path[] =>
  since.flatMap(({ date }, index): Path[] =>
    isBefore(checked, date) ? ['source', 'via'].map((field) => ['since', index, field]) : [],
  );

/** Sources of later findings dated after the check. `date-after-check` reports these dates. */
const getFutureFindings = ({ claims }: AnalysisContent, checked: string): Place[] =>
  getValid(claims).flatMap(({ data, file, at }) =>
    getSourceFields(data, checked).map((path) => ({ file, range: at(...path) })),
  );

const isSameStart = (one: Range, other: Range): boolean =>
  one.start.line === other.start.line && one.start.column === other.start.column;

export const sourceAfterCheck: AnalysisRule = {
  id: 'source-after-check',
  check: (analysis, report) => {
    const { article, references, sources } = analysis;
    const checked = article.data?.checked;
    if (!checked) return;
    const line = article.written.at(['checked']).start.line;
    const found = getFutureFindings(analysis, checked);
    for (const reference of references) {
      const { kind, id, file } = reference;
      const issued = kind === 'source' ? getIssuedOf(id, sources) : undefined;
      if (!issued || !isBefore(checked, issued)) continue;
      const { range } = reference;
      if (!found.some((other) => other.file === file && isSameStart(other.range, range)))
        report(
          file,
          range,
          `Unexpected source "${id}" of ${formatEnglishDate(issued)}, later than \`checked: ${checked}\` in index.md:${line}.`,
        );
    }
  },
};
