/**
 * The `hedge` and `when` of a point agree with its claim.
 *
 * Bad: `{ claim: passengers, when: May 2031 }` where the claim has 3 April 2031
 *
 * Good: `{ claim: passengers, when: April 2031 }`
 */
import { getPoints, readDate, type FigurePoint } from '../../texts/figure-points.ts';
import { findMeasureMismatches } from '../../language/quantities/compare-measures.ts';
import { formatNumber } from '../../language/quantities/compare-quantities.ts';
import { readIso } from '../../language/quantities/iso-dates.ts';
import { findMeasures } from '../../language/quantities/measures.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { findAllTimes, isSameTime } from '../../language/quantities/relative-times.ts';
import type { Claim } from '../../texts/claim-marks.ts';
import { getAllMeasures } from '../../support/claim-measures.ts';
import { isSupporting } from '../../support/date-support.ts';
import { getEntryTexts, getStatedTexts } from '../../texts/entry-texts.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Compares the hedge before the number in the same way as marked words. */
const isHedgeWrong = (hedge: string, { numbers }: FigurePoint, { data }: Claim): boolean =>
  numbers.length === 1 &&
  findMeasures(`${hedge} ${formatNumber(numbers[0] ?? 0)}`).some(
    (measure) => findMeasureMismatches(measure, getAllMeasures(data)).length > 0,
  );

/** A month must be that of the claim's date, where the point is drawn; without a date, that of its statement. */
const isDateWrong = (when: string, { date }: FigurePoint, { data }: Claim): boolean => {
  const stated = getStatedTexts(data)
    .flatMap(findQuantities)
    .flatMap((quantity) => quantity.date ?? []);
  const known = date ? [readIso(date)] : stated;
  const said = findQuantities(when).flatMap((quantity) => quantity.date ?? []);
  return known.length > 0 && said.some((each) => !known.some((other) => isSupporting(each, other)));
};

/** An event with its own date must be on a day of its statement, if that has days, or of a later finding. */
const isEventDateWrong = ({ path, fields }: FigurePoint, { data }: Claim): boolean => {
  const date = path[0] === 'events' ? readDate(fields['date']) : undefined;
  const stated = findQuantities(data.statement).flatMap((quantity) => quantity.date ?? []);
  if (date === undefined || !stated.some(({ day }) => day !== undefined)) return false;
  const known = [...stated, ...data.since.map((later) => readIso(later.date))];
  return !known.some((each) => isSupporting(each, readIso(date)));
};

/** "The next evening" differs from an entry that has only "that evening". */
const isTimeWrong = (when: string, { data }: Claim): boolean => {
  const known = getEntryTexts(data).flatMap(findAllTimes);
  const said = findAllTimes(when);
  return known.length > 0 && said.some((time) => !known.some((other) => isSameTime(time, other)));
};

export const pointHedge: AnalysisRule = {
  id: 'point-hedge',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const figure of analysis.figures)
      for (const point of getPoints(figure, analysis)) {
        const { claim, fields, path } = point;
        const { hedge, when } = fields;
        if (!claim) continue;
        const isWhenWrong =
          typeof when === 'string' && (isDateWrong(when, point, claim) || isTimeWrong(when, claim));
        const wrong = [
          ...(typeof hedge === 'string' && isHedgeWrong(hedge, point, claim) ? ['hedge'] : []),
          ...(isWhenWrong ? ['when'] : []),
          ...(isEventDateWrong(point, claim) ? ['date'] : []),
        ];
        for (const field of wrong)
          report(
            figure.data.file,
            figure.data.at([...path, field]),
            `Unexpected "${String(fields[field])}", expected what "${claim.id}" says: "${claim.data.statement}"`,
          );
      }
  },
};
