/**
 * A weekday matches the date beside it or, in marked words and entries without a date, a day of the claim.
 *
 * Bad: `Friday 3 April 2031`
 *
 * Good: `Thursday 3 April 2031`
 */
import { findWeekdays, getWeekday } from '../../language/quantities/calendar.ts';
import { readIso } from '../../language/quantities/iso-dates.ts';
import type { ClaimData } from '../../../schemas/claim.ts';
import { getMarkdownFiles, getValid, type AnalysisContent } from '../../read/content.ts';
import {
  locateEntryFields,
  locateFigureTexts,
  locateFrontTexts,
  type LocatedText,
} from '../../texts/located-texts.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import type { FoundDate } from '../../language/quantities/quantity.ts';
import { getNamedSourceDates } from '../../support/named-source-dates.ts';
import { getClaimMarks, type ClaimMark } from '../../texts/claim-marks.ts';
import { memoiseByObject } from '../../../platform/memoise.ts';
import type { Prose } from '../../read/prose.ts';
import type { Range } from '../../report/range.ts';
import { findSentences } from '../../language/words/sentences.ts';
import type { AnalysisRule } from '../../rule.ts';

/** A text, and the year for dates that have none. */
interface Text extends Pick<LocatedText, 'text' | 'file'> {
  year: number | undefined;
  /** The days to which a weekday without a date may refer. Computed only when needed. */
  getDays: () => FoundDate[];
  at: (start: number, end: number) => Range;
}

const getNone = (): FoundDate[] => [];

/** The days that a sentence of an entry may be about: its own, and those of the statement. */
const getDays = ({ asOf, statement }: ClaimData, text: string): FoundDate[] => [
  ...(asOf ? [readIso(asOf)] : []),
  ...findQuantities(`${statement} | ${text}`).flatMap(({ date }) =>
    date ? [{ ...date, year: date.year ?? getYear(asOf) }] : [],
  ),
];

const getYear = (date: string | undefined) => (date ? readIso(date).year : undefined);

const getMarksOf = memoiseByObject((analysis: AnalysisContent) =>
  Map.groupBy(getClaimMarks(analysis), ({ prose }) => prose),
);

/** Sentences about a publication, whose weekday is that of its issue: "On Sunday the Gazette wrote". */
const getPaperTexts = (analysis: AnalysisContent, prose: Prose, marks: ClaimMark[]): Text[] =>
  findSentences(prose.text).flatMap(({ words, start }) => {
    const claims = marks
      .filter(({ mark }) => mark.start < start + words.length && mark.end > start)
      .map(({ claim }) => claim);
    return findWeekdays(claims.length > 0 ? words : '')
      .filter(({ start: at, date }) => !date && /\bon\s$/iu.test(words.slice(0, at)))
      .map(({ start: at, end, name }) => ({
        file: prose.file,
        text: name,
        year: undefined,
        getDays: () => getNamedSourceDates(words.slice(end), claims, analysis),
        at: () => prose.at(start + at, start + end),
      }));
  });

const getProseTexts = (analysis: AnalysisContent, prose: Prose): Text[] => {
  const { claims } = analysis;
  const { file, text, at, marks } = prose;
  const first = marks.find(({ kind, id }) => kind === 'claim' && claims.get(id)?.data?.asOf);
  const year = getYear(first && claims.get(first.id)?.data?.asOf);
  return [
    { file, text, year, getDays: getNone, at },
    ...getPaperTexts(analysis, prose, getMarksOf(analysis).get(prose) ?? []),
    ...marks.map((mark): Text => {
      const asOf = claims.get(mark.id)?.data?.asOf;
      return {
        file,
        text: mark.words,
        year: undefined,
        getDays: () => (asOf?.length === 10 ? [readIso(asOf)] : []),
        at: () => at(mark.start, mark.end),
      };
    }),
  ];
};

/** The sentences of the record, each with its year and days. */
const getRecordTexts = ({ claims }: AnalysisContent): Text[] =>
  getValid(claims).flatMap((claim) =>
    locateEntryFields(claim).flatMap(({ text: field, ...located }) =>
      findSentences(field).map(({ words: text }) => ({
        ...located,
        text,
        year: getYear(claim.data.asOf),
        getDays: () => getDays(claim.data, text),
      })),
    ),
  );

const getAllTexts = (analysis: AnalysisContent): Text[] => {
  const year = getYear(analysis.article.data?.reported);
  const dateText = (text: LocatedText): Text => ({ ...text, year, getDays: getNone });
  return [
    ...getMarkdownFiles(analysis).flatMap((text) => [
      ...text.prose.flatMap((prose) => getProseTexts(analysis, prose)),
      ...locateFrontTexts(text).map(dateText),
    ]),
    ...getRecordTexts(analysis),
    ...analysis.figures.flatMap(locateFigureTexts).map(dateText),
  ];
};

/** The dates to which a weekday may refer, with their year. */
const getPossible = ({ year, getDays: getOwn }: Text, date: FoundDate | undefined): FoundDate[] =>
  (date ? [date] : getOwn())
    .map((each) => ({ ...each, year: each.year ?? year }))
    .filter((each) => each.day !== undefined && each.year !== undefined);

const getWeekdayOf = ({ year = 0, month, day = 0 }: FoundDate): string =>
  getWeekday(year, month, day);

const formatDay = ({ year, month, day }: FoundDate): string => `${day}/${month}/${year}`;

export const weekday: AnalysisRule = {
  id: 'weekday',
  check: (analysis, report) => {
    for (const written of getAllTexts(analysis))
      for (const { name, start, end, date } of findWeekdays(written.text)) {
        const possible = getPossible(written, date);
        if (possible.length === 0 || possible.some((each) => getWeekdayOf(each) === name)) continue;
        const expected = [...new Set(possible.map((each) => `"${getWeekdayOf(each)}"`))].join(
          ' or ',
        );
        report(
          written.file,
          written.at(start, end),
          `Unexpected "${name}", expected ${expected}: the day of ${[...new Set(possible.map(formatDay))].join(' or ')}.`,
        );
      }
  },
};
