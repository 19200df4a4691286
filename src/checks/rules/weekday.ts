/**
 * A weekday is that of the date beside it; alone in marked words, that of the claim's day.
 *
 * Bad: `Friday 3 April 2031`
 *
 * Good: `Thursday 3 April 2031`
 */
import { findWeekdays, getWeekday } from '../calendar.ts';
import { readIso } from '../claim-dates.ts';
import { getTexts, getValid, type AnalysisContent } from '../content.ts';
import { getFigureTexts } from '../figure-texts.ts';
import { getFrontTexts } from '../front-texts.ts';
import type { FoundDate } from '../quantities.ts';
import type { Prose } from '../prose.ts';
import type { Range } from '../range.ts';
import { getEntryFields } from '../record-sentences.ts';
import type { AnalysisRule } from '../rule.ts';
import type { VFile } from 'vfile';

/** A text with the year it speaks of, where its dates leave it out. */
interface Text {
  file: VFile;
  words: string;
  year: number | undefined;
  /** The day that a weekday without a date must be. */
  day?: FoundDate | undefined;
  at: (start: number, end: number) => Range;
}

const getYear = (date: string | undefined) => (date ? readIso(date).year : undefined);

const getProseTexts = ({ claims }: AnalysisContent, prose: Prose): Text[] => {
  const { file, text: words, at, marks } = prose;
  const first = marks.find(({ kind, id }) => kind === 'claim' && claims.get(id)?.data?.asOf);
  const year = getYear(first && claims.get(first.id)?.data?.asOf);
  return [
    { file, words, year, at },
    ...marks.map((mark): Text => {
      const asOf = claims.get(mark.id)?.data?.asOf;
      return {
        file,
        words: mark.words,
        year: undefined,
        day: asOf && asOf.length === 10 ? readIso(asOf) : undefined,
        at: () => at(mark.start, mark.end),
      };
    }),
  ];
};

const getAllTexts = (analysis: AnalysisContent): Text[] => {
  const reported = getYear(analysis.article.data?.reported);
  return [
    ...getTexts(analysis).flatMap((text) => [
      ...text.prose.flatMap((prose) => getProseTexts(analysis, prose)),
      ...getFrontTexts(text).map(({ path, text: words }) => ({
        file: text.file,
        words,
        year: reported,
        at: () => text.written.at(path),
      })),
    ]),
    ...getValid(analysis.claims).flatMap(({ data, file, at }) =>
      getEntryFields(data).map(({ path, text: words }) => ({
        file,
        words,
        year: getYear(data.asOf),
        at: () => at(...path),
      })),
    ),
    ...analysis.figures.flatMap(({ data }) =>
      getFigureTexts(data.value).map(({ path, text: words }) => ({
        file: data.file,
        words,
        year: reported,
        at: () => data.at(path),
      })),
    ),
  ];
};

export const weekday: AnalysisRule = {
  id: 'weekday',
  check: (analysis, report) => {
    for (const { file, words, year, day, at } of getAllTexts(analysis))
      for (const { name, start, end, date = day } of findWeekdays(words)) {
        const known = { ...date, year: date?.year ?? year };
        if (date?.day === undefined || known.year === undefined) continue;
        const expected = getWeekday(known.year, date.month, date.day);
        if (expected !== name)
          report(
            file,
            at(start, end),
            `Unexpected "${name}", expected "${expected}": the day of ${date.day}/${date.month}/${known.year}.`,
          );
      }
  },
};
