/**
 * A page is corrected after it was published and the error noticed, and checked no earlier than it was corrected.
 *
 * Bad: `published: 2032-03-01` with a correction of 2032-02-01
 *
 * Good: `published: 2032-03-01`, a correction of 2032-04-01 and `checked: 2032-04-01`
 */
import { isBefore } from '../../../schemas/date.ts';
import { toIso } from '../../language/quantities/iso-dates.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import type { AnalysisRule } from '../../rule.ts';

/** The date on which the error became known, if it is after the correction. */
const findLater = (noticed: string, date: string): string | undefined =>
  findQuantities(noticed).find(
    ({ date: found }) => found?.year !== undefined && isBefore(date, toIso(found)),
  )?.words;

export const correctionDate: AnalysisRule = {
  id: 'correction-date',
  check: ({ article: { data, file, written } }, report) => {
    data?.corrections.forEach(({ date, noticed }, index) => {
      const range = written.at(['corrections', index, 'date']);
      if (isBefore(date, data.published))
        report(
          file,
          range,
          `Unexpected correction of ${date}, earlier than \`published: ${data.published}\` (line ${written.at(['published']).start.line}).`,
        );
      if (isBefore(data.checked, date))
        report(
          file,
          range,
          `Unexpected correction of ${date}, later than \`checked: ${data.checked}\` (line ${written.at(['checked']).start.line}).`,
        );
      const later = findLater(noticed, date);
      if (later)
        report(
          file,
          written.at(['corrections', index, 'noticed']),
          `Unexpected "${later}", later than the correction of ${date} (line ${range.start.line}).`,
        );
    });
  },
};
