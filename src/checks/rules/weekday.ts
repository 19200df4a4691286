/**
 * A weekday fits the date beside it; without a date, in marked words or an entry, it fits a day of the claim.
 *
 * Bad: `Friday 3 April 2031`
 *
 * Good: `Thursday 3 April 2031`
 */
import { findWeekdays, getWeekday } from '../quantities/calendar.ts';
import { readIso } from '../quantities/iso-dates.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { getTexts, getValid, type AnalysisContent } from '../read/content.ts';
import { getFigureTexts } from '../figures/figure-texts.ts';
import { getFrontTexts } from '../record/front-texts.ts';
import { findQuantities, type FoundDate } from '../quantities/quantities.ts';
import type { Prose } from '../read/prose.ts';
import type { Range } from '../read/range.ts';
import { getEntryFields, type RecordSentence } from '../record/record-sentences.ts';
import { findSentences } from '../words/sentences.ts';
import type { AnalysisRule } from '../rule.ts';
import type { VFile } from 'vfile';

/** A text with the year that it is about, where its dates leave it out. */
interface Text {
  file: VFile;
  words: string;
  year: number | undefined;
  /** The days of which a weekday without a date must be one; looked up for weekdays only. */
  getDays: () => FoundDate[];
  at: (start: number, end: number) => Range;
}

const getNone = (): FoundDate[] => [];

/** The days that a sentence of an entry can be about: its own, and those of the statement. */
const getDays = ({ asOf, statement }: ClaimData, text: string): FoundDate[] => [
  ...(asOf ? [readIso(asOf)] : []),
  ...findQuantities(`${statement} | ${text}`).flatMap(({ date }) =>
    date ? [{ ...date, year: date.year ?? getYear(asOf) }] : [],
  ),
];

const getYear = (date: string | undefined) => (date ? readIso(date).year : undefined);

const getProseTexts = ({ claims }: AnalysisContent, prose: Prose): Text[] => {
  const { file, text: words, at, marks } = prose;
  const first = marks.find(({ kind, id }) => kind === 'claim' && claims.get(id)?.data?.asOf);
  const year = getYear(first && claims.get(first.id)?.data?.asOf);
  return [
    { file, words, year, getDays: getNone, at },
    ...marks.map((mark): Text => {
      const asOf = claims.get(mark.id)?.data?.asOf;
      return {
        file,
        words: mark.words,
        year: undefined,
        getDays: () => (asOf?.length === 10 ? [readIso(asOf)] : []),
        at: () => at(mark.start, mark.end),
      };
    }),
  ];
};

const getEntrySentences = (claim: ClaimData): RecordSentence[] =>
  getEntryFields(claim).flatMap(({ path, text }) =>
    findSentences(text).map(({ words }) => ({ path, text: words })),
  );

/** The sentences of the record. */
const getRecordTexts = ({ claims }: AnalysisContent): Text[] =>
  getValid(claims).flatMap(({ data, file, at }) =>
    getEntrySentences(data).map(({ path, text: words }) => ({
      file,
      words,
      year: getYear(data.asOf),
      getDays: () => getDays(data, words),
      at: () => at(...path),
    })),
  );

const getAllTexts = (analysis: AnalysisContent): Text[] => {
  const reported = getYear(analysis.article.data?.reported);
  return [
    ...getTexts(analysis).flatMap((text) => [
      ...text.prose.flatMap((prose) => getProseTexts(analysis, prose)),
      ...getFrontTexts(text).map(({ path, text: words }) => ({
        file: text.file,
        words,
        year: reported,
        getDays: getNone,
        at: () => text.written.at(path),
      })),
    ]),
    ...getRecordTexts(analysis),
    ...analysis.figures.flatMap(({ data }) =>
      getFigureTexts(data.value).map(({ path, text: words }) => ({
        file: data.file,
        words,
        year: reported,
        getDays: getNone,
        at: () => data.at(path),
      })),
    ),
  ];
};

/** The days that a weekday can name, each with its year. */
const getPossible = ({ year, getDays: getOwn }: Text, date: FoundDate | undefined): FoundDate[] =>
  (date ? [date] : getOwn())
    .map((each) => ({ ...each, year: each.year ?? year }))
    .filter((each) => each.day !== undefined && each.year !== undefined);

const getName = ({ year = 0, month, day = 0 }: FoundDate): string => getWeekday(year, month, day);

const printDay = ({ year, month, day }: FoundDate): string => `${day}/${month}/${year}`;

export const weekday: AnalysisRule = {
  id: 'weekday',
  check: (analysis, report) => {
    for (const text of getAllTexts(analysis))
      for (const { name, start, end, date } of findWeekdays(text.words)) {
        const possible = getPossible(text, date);
        if (possible.length === 0 || possible.some((each) => getName(each) === name)) continue;
        const expected = [...new Set(possible.map((each) => `"${getName(each)}"`))].join(' or ');
        report(
          text.file,
          text.at(start, end),
          `Unexpected "${name}", expected ${expected}: the day of ${possible.map(printDay).join(' or ')}.`,
        );
      }
  },
};
