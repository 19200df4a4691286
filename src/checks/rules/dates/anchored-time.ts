/**
 * A date that is counted from another event (3 April 2031, the year before the audit) fits its date.
 *
 * Bad: `finding: It stopped on 3 April 2031, the year after the audit.` where the audit is of 2032
 *
 * Good: `finding: It stopped on 3 April 2031, the year before the audit.`
 */
import { toIso } from '../../language/quantities/iso-dates.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { findAnchoredTimes, type AnchoredTime } from '../../language/quantities/relative-times.ts';
import { isTimeBetween } from '../../language/quantities/time-distances.ts';
import { readSpans } from '../../language/quantities/spans.ts';
import { getStems } from '../../language/words/stems.ts';
import { getValid, type AnalysisContent } from '../../read/content.ts';
import { getEntrySpans } from '../../support/claim-spans.ts';
import type { Claim } from '../../texts/claim-marks.ts';
import { getEntryTexts } from '../../texts/entry-texts.ts';
import { getRestating } from '../../texts/restating.ts';
import type { AnalysisRule } from '../../rule.ts';

/** The date directly before a time: "3 April 2031, the year before". */
const getDateBefore = (text: string, { start }: AnchoredTime): string | undefined => {
  const last = findQuantities(text.slice(0, start)).at(-1);
  const isBeside = last && /^,?\s$/u.test(text.slice(last.end, start));
  return isBeside && last.date?.year ? toIso(last.date) : undefined;
};

/** The claims that mention the event. */
const getAnchorClaims = ({ anchor }: AnchoredTime, { claims }: AnalysisContent): Claim[] => {
  const stems = getStems(anchor);
  return getValid(claims).filter(({ data }) =>
    getStems(getEntryTexts(data).join(' ')).some((stem) => stems.includes(stem)),
  );
};

/** Whether no claim that mentions the event has a date at that distance. */
const isWrong = (time: AnchoredTime, date: string, analysis: AnalysisContent): boolean => {
  const ends = getAnchorClaims(time, analysis).flatMap(({ data }) => getEntrySpans(data));
  return isTimeBetween(time, readSpans([date]), ends) === false;
};

export const anchoredTime: AnalysisRule = {
  id: 'anchored-time',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const { text, file, at } of getRestating(analysis))
      for (const time of findAnchoredTimes(text)) {
        const date = getDateBefore(text, time);
        if (date !== undefined && isWrong(time, date, analysis))
          report(
            file,
            at(time.start, time.end),
            `Unexpected "${time.words} ${time.anchor}", expected a time that lies between ${date} and the date of that event.`,
          );
      }
  },
};
