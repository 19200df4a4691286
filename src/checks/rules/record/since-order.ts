/**
 * Later findings come after what they revise, oldest first.
 *
 * Bad: `asOf: 2031-04` beside `since: [{ date: 2030-12, … }]`
 *
 * Good: `asOf: 2031-04` beside `since: [{ date: 2032-01-10, … }]`
 */
import { isBefore } from '../../../schemas/date.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import type { ClaimData } from '../../../schemas/claim.ts';
import type { SourceData } from '../../../schemas/source.ts';
import { getIssuedOf } from '../../texts/cited-sources.ts';
import { toIso } from '../../language/quantities/iso-dates.ts';
import { getValid, type Entries } from '../../read/content.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import type { AnalysisRule } from '../../rule.ts';

/** The date of a statement without `asOf`: the day that it names, otherwise that of its first report. */
const getStatementDate = (claim: ClaimData, sources: Entries<SourceData>): string | undefined => {
  const said = findQuantities(claim.statement).flatMap(({ date }) =>
    date?.year && date.day ? [toIso(date)] : [],
  );
  const issued = [
    ...claim.reported,
    ...claim.evidence.map(({ source, via }) => via ?? source),
  ].flatMap((id) => getIssuedOf(id, sources) ?? []);
  return said.sort().at(-1) ?? issued.sort()[0];
};

export const sinceOrder: AnalysisRule = {
  id: 'since-order',
  check: ({ claims, sources }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      let earlier = data.asOf ?? getStatementDate(data, sources);
      data.since.forEach(({ date }, index) => {
        if (earlier && isBefore(date, earlier)) {
          const rest =
            index === 0
              ? data.asOf
                ? 'the statement is as of'
                : 'the statement is of'
              : 'the entry above it is of';
          report(
            file,
            at('since', index, 'date'),
            `Unexpected later finding of ${formatEnglishDate(date)}, expected the oldest first: ${rest} ${formatEnglishDate(earlier)}.`,
          );
        }
        earlier = date;
      });
    }
  },
};
