/**
 * `reported` is when a source under `basedOn` was issued, or the time of a statement.
 *
 * Bad: `reported: 2030-04` above `basedOn: [gazette-2031-04-04]`
 *
 * Good: `reported: 2031-04` above `basedOn: [gazette-2031-04-04]`
 */
import { areCompatible, readIso } from '../../language/quantities/iso-dates.ts';
import { getValid, type AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getIssuedOf } from '../../texts/cited.ts';

/** When the sources that an analysis checks were issued, as far as they are dated. */
const getIssued = (basedOn: string[], { sources }: AnalysisContent): string[] =>
  basedOn.flatMap((id) => getIssuedOf(id, sources) ?? []);

/** A statement whose time is known at least as closely is of that time. */
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
