/**
 * The numbers, names and day of an event with a source are in the title or note of that source.
 *
 * Bad: `{ date: 2031-04, text: The port turns 900 people away, source: gazette-2031-04-04 }` where that source says "900" nowhere
 *
 * Good: the same, with `"note": "Counts 900 people turned away."` in that source
 */
import { isEnglish } from '../../../schemas/language.ts';
import { isAmong } from '../../language/quantities/compare-quantities.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { readIso, toIso } from '../../language/quantities/iso-dates.ts';
import { fullMonth } from '../../language/quantities/month-names.ts';
import { findQuantities, isSymbol } from '../../language/quantities/quantities.ts';
import { findUnsourcedNames } from '../../names/event-names.ts';
import { getLanguage, type AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { isSupporting } from '../../support/date-support.ts';
import { findOpposed } from '../../support/opposed-sentences.ts';
import { getIssued } from '../../texts/cited-sources.ts';
import { getPoints, type FigurePoint } from '../../texts/figure-points.ts';
import { getPointTexts } from '../../texts/point-texts.ts';
import { describeSource, type DescribedSource } from '../../texts/source-texts.ts';

interface Problem {
  field: string;
  words: string;
}

/** Numbers in an event that the source does not have, except "one", which is often not a number. */
const findOtherNumbers = (text: string, { texts }: DescribedSource): string[] => {
  const known = texts.flatMap(findQuantities);
  return findQuantities(text)
    .filter((quantity) => !quantity.date && !isSymbol(quantity) && !/^one$/iu.test(quantity.words))
    .filter((quantity) => !isAmong(quantity, known))
    .map(({ words }) => words);
};

const month = new RegExp(`\\b${fullMonth}\\b`, 'gu');

/** Months in an event that its source does not have, when the source has others. */
const findOtherMonths = (text: string, { texts }: DescribedSource): string[] => {
  const known = texts.flatMap((each) => each.match(month) ?? []);
  return known.length > 0 ? (text.match(month) ?? []).filter((each) => !known.includes(each)) : [];
};

/** English words that the source does not have. */
const findOtherWords = (
  text: string,
  source: DescribedSource,
  analysis: AnalysisContent,
): string[] => [
  ...findUnsourcedNames(text, source, analysis),
  ...findOtherMonths(text, source),
  ...findOpposed(text, source.texts, 0).map(({ words }) => words),
];

/** Whether the source has days in that year, but not the day of the event. */
const isOtherDay = (date: string, { texts, source }: DescribedSource): boolean => {
  const own = readIso(date);
  const issued = readIso(getIssued(source) ?? '');
  const said = texts
    .flatMap(findQuantities)
    .flatMap(({ date: day }) => (day && day.year === own.year ? [day] : []));
  const others = said.filter((day) => toIso(day) !== toIso(issued));
  return others.length > 0 && !said.some((day) => isSupporting(day, own));
};

/** Everything in an event that its source does not have. */
const findProblems = (
  point: FigurePoint,
  source: DescribedSource,
  analysis: AnalysisContent,
): Problem[] => {
  const { date } = point;
  const inTexts = getPointTexts(point).flatMap(({ field, text }) =>
    [
      ...findOtherNumbers(text, source),
      ...(isEnglish(getLanguage(analysis)) ? findOtherWords(text, source, analysis) : []),
    ].map((words) => ({ field, words })),
  );
  return date !== undefined && isOtherDay(date, source)
    ? [...inTexts, { field: 'date', words: formatEnglishDate(date) }]
    : inTexts;
};

export const eventNote: AnalysisRule = {
  id: 'event-note',
  guesses: true,
  check: (analysis, report) => {
    for (const figure of analysis.figures)
      for (const point of getPoints(figure, analysis)) {
        const id = String(point.fields['source']);
        const source = point.claim ? undefined : analysis.sources.get(id)?.data;
        if (!source) continue;
        const said = [source.title, source.note].join(' ').trim();
        const described = describeSource(source, analysis);
        for (const { field, words } of findProblems(point, described, analysis))
          report(
            figure.data.file,
            figure.data.at([...point.path, field]),
            `Unexpected "${words}", expected what the title or the \`note\` of "${id}" says: "${said}" Add to its note what it reports, or give the event a claim.`,
          );
      }
  },
};
