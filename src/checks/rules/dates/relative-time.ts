/**
 * A relative time (the next day, a year later, that evening) is that far from a date named before it.
 *
 * Bad: `A year later it :claim[stopped on 3 April 2031]{#last-crossing}.` after a claim of 2 April 2031
 *
 * Good: `The next day it :claim[stopped on 3 April 2031]{#last-crossing}.`
 */
import { getIssuedDates } from '../../texts/cited-sources.ts';
import { getFigureClaims, getPoints } from '../../texts/figure-points.ts';
import { getFigureTexts } from '../../texts/figure-texts.ts';
import { getIssueDates } from '../../support/claim-dates.ts';
import { toIso } from '../../language/quantities/iso-dates.ts';
import { describeClaim, getMarksByProse, type Claim } from '../../texts/claim-marks.ts';
import { describeTime, getEntrySpans, getStatedSpans } from '../../support/claim-spans.ts';
import { getBetween, getMarksAbove } from '../../support/relative-time-claims.ts';
import {
  contradicts,
  getFoundSpansOf,
  getSpansOf,
  getStatedSpansOf,
  isInEntries,
} from '../../support/relative-time-dates.ts';
import { getValid, hasUnreadClaims, type AnalysisContent, type Path } from '../../read/content.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { getRecordSentences } from '../../texts/record-sentences.ts';
import { findRelativeTimes, type RelativeTime } from '../../language/quantities/relative-times.ts';
import { isTimeBetween } from '../../language/quantities/time-distances.ts';
import type { AnalysisRule, Report } from '../../rule.ts';
import { getScopedTexts } from '../../texts/scoped-texts.ts';
import { readSpans } from '../../language/quantities/spans.ts';

const formatMessage = ({ words }: RelativeTime, claims: Claim[]): string =>
  `Unexpected "${words}", expected the time between the dates of ${claims.slice(0, 4).map(describeClaim).join(' and ')}.`;

const checkProse = (analysis: AnalysisContent, report: Report): void => {
  const all = [...getMarksByProse(analysis)];
  for (const [prose, marks] of all)
    for (const time of findRelativeTimes(prose.text)) {
      const between = getBetween(time, prose, marks, getMarksAbove(prose, all));
      if (
        contradicts(
          time,
          between,
          getStatedSpansOf,
          between.isUnmarked ? getSpansOf : getFoundSpansOf,
        )
      )
        report(
          prose.file,
          prose.at(time.start, time.end),
          formatMessage(time, [...new Set([...between.earlier, ...between.later])]),
        );
    }
};

/** A relative time may be counted from a date in the text itself: "Killed in June 2023; a month later". */
const isFarFromDate = (time: RelativeTime, words: string, claims: Claim[]): boolean => {
  const before = findQuantities(words.slice(0, time.start)).findLast(({ date }) => date?.year);
  if (!before?.date || /[.]\s/.test(words.slice(before.end, time.start))) return false;
  const starts = readSpans([toIso(before.date)]);
  return !isInEntries(time, claims) && isTimeBetween(time, starts, getSpansOf(claims)) === false;
};

/** Checks titles, summaries, terms and notes against pairs of claims in their scope. */
const checkScoped = (analysis: AnalysisContent, report: Report): void => {
  for (const { text, claims, file, at } of getScopedTexts(analysis))
    for (const time of findRelativeTimes(text))
      if (
        contradicts(time, { earlier: claims, later: claims }, getSpansOf, getSpansOf) ||
        isFarFromDate(time, text, claims)
      )
        report(file, at(time.start, time.end), formatMessage(time, claims));
};

/** Checks figures against pairs of dates that they draw or mention. */
const checkFigures = (analysis: AnalysisContent, report: Report): void => {
  for (const figure of analysis.figures) {
    const { file, value, at } = figure.data;
    const claims = getFigureClaims(figure, analysis);
    const drawn = getPoints(figure, analysis).flatMap(({ date }) => date ?? []);
    for (const { path, text } of getFigureTexts(value))
      for (const time of path.length === 1 ? findRelativeTimes(text) : []) {
        const said = findQuantities(text).flatMap(({ date }) => (date?.year ? [toIso(date)] : []));
        const dates = readSpans([...drawn, ...said]);
        if (!isInEntries(time, claims) && isTimeBetween(time, dates, dates) === false)
          report(
            file,
            at(path),
            `Unexpected "${time.words}", expected the time between two dates of this figure.`,
          );
      }
  }
};

/** The issue dates of the source of a piece of evidence, which cannot describe anything later. */
const getIssued = ({ data }: Claim, path: Path, { sources }: AnalysisContent): string[] => {
  const item = path[0] === 'evidence' ? data.evidence[Number(path[1])] : undefined;
  return item ? getIssuedDates(item, sources) : getIssueDates(data, sources).map(toIso);
};

/** Matches the beginning of a sentence that says when its source appeared: "Xinhua reports the claim". */
const reporting =
  /\b(?:account|report|story|copy|article) of $|^(?:The )?\p{Lu}[\p{L}\s]*(?:,[^,]*,)? (?:reports?|prints?|relays?) (?:(?!that\b|made\b|issued\b|given\b|of\b)\p{L}+ ){1,4}$/u;

/** Whether "the same day" is the day on which the source was issued. */
const isOfReport = (text: string, { number, start, end }: RelativeTime): boolean =>
  number === 0 &&
  reporting.test(text.slice(0, start)) &&
  /^(?:[.;]|\sputs\b)/u.test(text.slice(end));

/** Checks entries: between the date of the statement and any other date of the entry. */
const checkRecord = (analysis: AnalysisContent, report: Report): void => {
  for (const claim of getValid(analysis.claims)) {
    // A contradicted statement may be wrong, so its own time is not compared. It comes first in the
    // entry.
    const isDenied = claim.data.verdict === 'contradicted';
    for (const { path, text } of getRecordSentences(claim.data).slice(isDenied ? 1 : 0))
      for (const time of findRelativeTimes(text)) {
        const issued = readSpans(getIssued(claim, path, analysis));
        const isOfSource = path[0] === 'evidence' && isOfReport(text, time);
        const ends = isOfSource ? issued : [...getEntrySpans(claim.data), ...issued];
        if (isTimeBetween(time, getStatedSpans(claim.data), ends) === false)
          report(claim.file, claim.at(...path), describeTime(time.words));
      }
  }
};

export const relativeTime: AnalysisRule = {
  id: 'relative-time',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    checkProse(analysis, report);
    checkScoped(analysis, report);
    checkFigures(analysis, report);
    checkRecord(analysis, report);
  },
};
