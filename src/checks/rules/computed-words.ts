/**
 * What words compute (doubled, twice, in nine days) follows from the claims of the sentence or section.
 *
 * Bad: `standfirst: Nine days after the last crossing the port closed.` where the record has 3 and 14 April
 *
 * Good: `standfirst: Eleven days after the last crossing the port closed.`
 */
import type { VFile } from 'vfile';
import { getEntryDates, getIssueDates, toIso } from '../claim-dates.ts';
import { getClaimMarks, type Claim } from '../claim-marks.ts';
import { hasUnread, type AnalysisContent } from '../content.ts';
import { findDurations, hasDuration } from '../durations.ts';
import { getEntryTexts } from '../entry-words.ts';
import { findTimes, hasRatio, type Times } from '../multiples.ts';
import type { Range } from '../range.ts';
import type { AnalysisRule } from '../rule.ts';
import { getScopedTexts } from '../scoped-texts.ts';
import { findStatements } from '../sentences.ts';

interface Text {
  file: VFile;
  words: string;
  at: (start: number, end: number) => Range;
  claims: Claim[];
}

/** Sentences with marks; quotation marks have rules of their own. */
const getMarkedSentences = (analysis: AnalysisContent): Text[] =>
  [...Map.groupBy(getClaimMarks(analysis), ({ prose }) => prose)].flatMap(([prose, marks]) =>
    findStatements(prose.text).flatMap(({ words, start }) => {
      const isWithin = ({ mark }: (typeof marks)[number]) =>
        mark.start < start + words.length && mark.end > start;
      if (!marks.some(isWithin)) return [];
      const at = (from: number, to: number) => prose.at(start + from, start + to);
      return [{ file: prose.file, words, at, claims: marks.map(({ claim }) => claim) }];
    }),
  );

/** Numbers that can be compared: of one unit, lower ends with lower and upper with upper, by date. */
const getSeries = (claims: Claim[]): number[][] => {
  const sorted = claims.toSorted((a, b) => ((a.data.asOf ?? '') < (b.data.asOf ?? '') ? -1 : 1));
  return [...Map.groupBy(sorted, ({ data }) => data.unit ?? '').values()].flatMap((group) => [
    group.flatMap(({ data }) => data.value ?? data.low ?? []),
    group.flatMap(({ data }) => data.value ?? data.high ?? []),
    ...group.map(({ data }) => [data, ...data.since].flatMap(({ value }) => value ?? [])),
  ]);
};

const isBorneOut = (times: Times, claims: Claim[]): boolean =>
  claims
    .flatMap(({ data }) => getEntryTexts(data))
    .some((text) => findTimes(text).some(({ factor }) => factor === times.factor)) ||
  getSeries(claims).some((numbers) => hasRatio(times, numbers));

const getDates = (claims: Claim[], { article, sources }: AnalysisContent): string[] => [
  ...claims.flatMap(({ data }) => [
    ...getEntryDates(data),
    ...getIssueDates(data, sources).map(toIso),
  ]),
  article.data?.reported ?? '',
];

const findProblems = ({ words, claims }: Text, analysis: AnalysisContent) => {
  const said = claims.flatMap(({ data }) => getEntryTexts(data)).flatMap(findDurations);
  const times = findTimes(words).filter((each) => !isBorneOut(each, claims));
  const durations = findDurations(words).filter(
    (duration) =>
      duration.unit === 'day' &&
      !said.some(({ number, unit }) => number === duration.number && unit === duration.unit) &&
      !hasDuration(duration, getDates(claims, analysis)),
  );
  return [...times, ...durations];
};

export const computedWords: AnalysisRule = {
  id: 'computed-words',
  guesses: true,
  check: (analysis, report) => {
    if (!analysis.article.data || hasUnread(analysis)) return;
    for (const text of [...getMarkedSentences(analysis), ...getScopedTexts(analysis)])
      for (const { words, start } of findProblems(text, analysis))
        report(
          text.file,
          text.at(start, start + words.length),
          `Unexpected "${words}", expected what follows from the numbers and dates of ${text.claims.length} claims here.`,
        );
  },
};
