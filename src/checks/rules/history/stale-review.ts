/**
 * A review is of the current version.
 *
 * Bad: `reviewed: { date: 2032-03-01, version: "0a1b2c3d" }` in an analysis that was changed since
 *
 * Good: no field `reviewed` until a second person has read the text as it is now
 */
import { isBefore } from '../../../schemas/date.ts';
import { getContentVersion } from '../../read/content-version.ts';
import type { AnalysisRule } from '../../rule.ts';

export const staleReview: AnalysisRule = {
  id: 'stale-review',
  severity: 'warning',
  check: (analysis, report) => {
    const { data, file, written } = analysis.article;
    if (!data?.reviewed) return;
    const { version, date } = data.reviewed;
    const current = getContentVersion(analysis);
    if (current && current !== version)
      report(
        file,
        written.at(['reviewed', 'version']),
        `Unexpected review of version "${version}": this is version "${current}", and the page does not say that it was reviewed. Read it again with \`npm run check:content -- --review\`.`,
      );
    else if (isBefore(date, data.checked))
      report(
        file,
        written.at(['reviewed', 'date']),
        `Unexpected review of ${date}, expected a day on or after \`checked: ${data.checked}\`, which is part of the version.`,
      );
  },
};
