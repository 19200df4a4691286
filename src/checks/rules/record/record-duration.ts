/**
 * A duration in an entry (two weeks since, a few days apart) is the distance between two of its dates.
 *
 * Bad: `finding: The audit has 1,180, five weeks since the crossing.` of an audit nine months later
 *
 * Good: `finding: The audit has 1,180, nine months since the crossing.`
 */
import { findDurations, hasDuration, type Duration } from '../../language/quantities/durations.ts';
import { toIso } from '../../language/quantities/iso-dates.ts';
import { getValid, type AnalysisContent } from '../../read/content.ts';
import { describeTime } from '../../support/claim-spans.ts';
import { getEntryDates, getIssueDates } from '../../support/claim-dates.ts';
import { getRecordSentences } from '../../texts/record-sentences.ts';
import type { AnalysisRule } from '../../rule.ts';
import type { Claim } from '../../texts/claim-marks.ts';

/** Matches "a few days", which means two to about ten. */
const few = /\ba (?:few|couple of) (?<unit>day|week|month|year)s (?:apart|since)\b/giu;

/** Matches "a month apart". Elsewhere "a month" is often a rate. */
const single = /\ba (?<unit>day|week|month|year) apart\b/giu;

const findSingle = (text: string): Duration[] =>
  [...text.matchAll(single)].map(({ 0: words, index: start, groups }) => ({
    words,
    start,
    end: start + words.length,
    number: 1,
    unit: groups?.['unit'] as Duration['unit'],
  }));

const findCounted = (text: string): Duration[] =>
  findDurations(text).filter(({ end }) => /^\s(?:apart|since)\b/u.test(text.slice(end)));

/** Whether no two of the dates are that far apart. Dates without a day are not compared. */
const isApart = (duration: Duration, dates: string[]): boolean =>
  hasDuration(
    duration,
    dates.filter((date) => date.length === 10),
  );

const getDates = ({ data }: Claim, { sources }: AnalysisContent): string[] => [
  ...getEntryDates(data),
  ...getIssueDates(data, sources).map(toIso),
];

const isFew = (unit: string, dates: string[]): boolean =>
  Array.from({ length: 11 }, (_, index) => index + 2).some((number) =>
    hasDuration({ words: '', start: 0, end: 0, number, unit: unit as Duration['unit'] }, dates),
  );

const findWrongDurations = (text: string, dates: string[]): string[] => [
  ...findCounted(text)
    .filter((duration) => !hasDuration(duration, dates))
    .map(({ words }) => words),
  ...findSingle(text)
    .filter((duration) => !isApart(duration, dates))
    .map(({ words }) => words),
  ...[...text.matchAll(few)]
    .filter(({ groups }) => !isFew(groups?.['unit'] ?? '', dates))
    .map(([words]) => words),
];

export const recordDuration: AnalysisRule = {
  id: 'record-duration',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const claim of getValid(analysis.claims))
      for (const { path, text } of getRecordSentences(claim.data))
        for (const words of findWrongDurations(text, getDates(claim, analysis)))
          report(claim.file, claim.at(...path), describeTime(words));
  },
};
