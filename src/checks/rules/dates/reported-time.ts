/**
 * `reported` is the issue date of a source under `basedOn`, or the date of a statement.
 *
 * Bad: `reported: 2030-04` above `basedOn: [gazette-2031-04-04]`
 *
 * Good: `reported: 2031-04` above `basedOn: [gazette-2031-04-04]`
 */
import { areCompatible, readIso } from '../../language/quantities/iso-dates.ts';
import { getValid, type AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getIssuedOf } from '../../texts/cited-sources.ts';

/** The issue dates of the sources that an analysis checks. */
const getIssued = (basedOn: string[], { sources }: AnalysisContent): string[] =>
  basedOn.flatMap((id) => getIssuedOf(id, sources) ?? []);

/** Whether a statement has that date, with at least the same precision. */
const hasStatement = (reported: string, { claims }: AnalysisContent): boolean =>
  getValid(claims).some(({ data: { asOf } }) => asOf?.startsWith(reported));

export const reportedTime: AnalysisRule = {
  id: 'reported-time',
  check: (analysis, report) => {
    const { data, file, written } = analysis.article;
    const issued = getIssued(data?.basedOn ?? [], analysis);
    if (!data || issued.length === 0 || hasStatement(data.reported, analysis)) return;
    if (issued.some((date) => areCompatible(readIso(date), readIso(data.reported)))) return;
    report(
      file,
      written.at(['reported']),
      `Unexpected \`reported: ${data.reported}\`, expected the time of a statement, or of a source under \`basedOn\`: ${issued.join(', ')}.`,
    );
  },
};
