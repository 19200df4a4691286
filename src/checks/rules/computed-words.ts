/**
 * What words compute (doubled, twice, in nine days) follows from the claims of the sentence or section.
 *
 * Bad: `standfirst: Nine days after the last crossing the port closed.` where the record has 3 and 11 April
 *
 * Good: `standfirst: Eight days after the last crossing the port closed.`
 */
import type { VFile } from 'vfile';
import { getEntryDates, getIssueDates } from '../record/claim-dates.ts';
import { toIso } from '../quantities/iso-dates.ts';
import { getClaimMarks, type Claim } from '../record/claim-marks.ts';
import { hasUnread, type AnalysisContent } from '../read/content.ts';
import { findFractions, type Count } from '../quantities/counts.ts';
import {
  findDurations,
  getAnchor,
  hasDuration,
  isSameLength,
  type Duration,
} from '../quantities/durations.ts';
import { getEntryTexts } from '../record/entry-words.ts';
import { findTimes, hasRatio, type Times } from '../quantities/multiples.ts';
import type { Range } from '../read/range.ts';
import type { AnalysisRule } from '../rule.ts';
import { getScopedTexts } from '../record/scoped-texts.ts';
import { findStatements } from '../words/sentences.ts';
import { getStems } from '../words/stems.ts';
import { findWrongTrends } from '../record/wrong-trends.ts';

interface Text {
  file: VFile;
  words: string;
  at: (start: number, end: number) => Range;
  claims: Claim[];
  /** Marks in it, whose words other rules compare with their claims. */
  marks: { start: number; end: number }[];
}

/** Sentences with marks; quotation marks have rules of their own. */
const getMarkedSentences = (analysis: AnalysisContent): Text[] =>
  [...Map.groupBy(getClaimMarks(analysis), ({ prose }) => prose)].flatMap(([prose, marks]) =>
    findStatements(prose.text).flatMap(({ words, start }) => {
      const isWithin = ({ mark }: (typeof marks)[number]) =>
        mark.start < start + words.length && mark.end > start;
      const own = marks.filter(isWithin);
      const at = (from: number, to: number) => prose.at(start + from, start + to);
      return [
        {
          file: prose.file,
          words,
          at,
          claims: marks.map(({ claim }) => claim),
          marks: own.map(({ mark }) => ({ start: mark.start - start, end: mark.end - start })),
        },
      ];
    }),
  );

const getUnmarked = (analysis: AnalysisContent): Text[] =>
  getScopedTexts(analysis).map((text) => ({ ...text, marks: [] }));

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

const getAnchored = (anchor: string, claims: Claim[]): Claim[] => {
  const stems = getStems(anchor);
  const hasAll = ({ data }: Claim) =>
    stems.every((stem) => getStems(data.statement).includes(stem));
  return stems.length === 0 ? [] : claims.filter(hasAll);
};

/** Where claims of the event that a length is counted from say lengths, it is one of these. */
const isLengthBorneOut = (duration: Duration, text: Text, analysis: AnalysisContent): boolean => {
  const said = text.claims.flatMap(({ data }) => getEntryTexts(data)).flatMap(findDurations);
  if (said.some(({ number, unit }) => number === duration.number && unit === duration.unit))
    return true;
  const anchored = getAnchored(getAnchor(text.words, duration), text.claims);
  const lengths = anchored.flatMap(({ data }) => findDurations(data.statement));
  if (lengths.length > 0) return lengths.some((length) => isSameLength(length, duration));
  return hasDuration(duration, getDates(text.claims, analysis));
};

const isMarked = ({ start, end }: Count, { marks }: Text): boolean =>
  marks.some((mark) => mark.start < end && mark.end > start);

/** An entry says the share, or two numbers of the claims marked beside it have it. */
const isShareBorneOut = ({ value }: Count, { claims, marks }: Text): boolean => {
  const share = Number(value);
  const times = { words: '', start: 0, factor: share, low: share * 0.9, high: share * 1.1 };
  return (
    claims
      .flatMap(({ data }) => getEntryTexts(data))
      .some((text) => findFractions(text).some((other) => other.value === value)) ||
    getSeries(marks.length > 0 ? claims : []).some(
      (numbers) => hasRatio(times, numbers) || hasRatio(times, numbers.toReversed()),
    )
  );
};

/** "A third of them" is a share; "a third boat" and "half past" are none. */
const findShares = (words: string): Count[] =>
  findFractions(words).filter(
    ({ start, end }) =>
      /^\sof\b/i.test(words.slice(end)) &&
      !/\b(?:first|second|latter|other|better)\s$/i.test(words.slice(0, start)),
  );

/** Greater numbers belong to a claim themselves, as other rules ask. */
const findShortDurations = (words: string): Duration[] =>
  findDurations(words).filter(({ number }) => number <= 12);

const findProblems = (text: Text, analysis: AnalysisContent) => [
  ...findTimes(text.words).filter((each) => !isBorneOut(each, text.claims)),
  ...findShortDurations(text.words).filter((each) => !isLengthBorneOut(each, text, analysis)),
  ...findShares(text.words).filter((each) => !isMarked(each, text) && !isShareBorneOut(each, text)),
  ...findWrongTrends(text.words, text.claims),
];

export const computedWords: AnalysisRule = {
  id: 'computed-words',
  guesses: true,
  check: (analysis, report) => {
    if (!analysis.article.data || hasUnread(analysis)) return;
    for (const text of [...getMarkedSentences(analysis), ...getUnmarked(analysis)])
      for (const { words, start } of findProblems(text, analysis))
        report(
          text.file,
          text.at(start, start + words.length),
          `Unexpected "${words}", expected what follows from the numbers and dates of ${text.claims.length} claims here.`,
        );
  },
};
