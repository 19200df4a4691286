/** Every text of an analysis, with the year and the days that its weekdays may refer to. */
import type { ClaimData } from '../../schemas/claim.ts';
import { findWeekdays } from '../language/quantities/calendar.ts';
import { readIso } from '../language/quantities/iso-dates.ts';
import { findQuantities } from '../language/quantities/quantities.ts';
import type { FoundDate } from '../language/quantities/quantity.ts';
import { findSentences } from '../language/words/sentences.ts';
import { getMarkdownFiles, getValid, type AnalysisContent } from '../read/content.ts';
import type { Prose } from '../read/prose.ts';
import { getMarksByProse, getMarksIn, type ClaimMark } from '../texts/claim-marks.ts';
import {
  locateEntryFields,
  locateFigureTexts,
  locateFrontTexts,
  type LocatedText,
} from '../texts/located-texts.ts';
import type { PlacedText } from '../texts/placed-text.ts';
import { getNamedSourceDates } from './named-source-dates.ts';

/** A text, the year for dates that have none, and where it is. */
export interface DatedText extends PlacedText {
  year: number | undefined;
  /** The days to which a weekday without a date may refer. Computed only when needed. */
  getDays: () => FoundDate[];
}

const getNone = (): FoundDate[] => [];

const getYear = (date: string | undefined): number | undefined =>
  date ? readIso(date).year : undefined;

/** The days that a sentence of an entry may be about: its own, and those of the statement. */
const getDays = ({ asOf, statement }: ClaimData, text: string): FoundDate[] => [
  ...(asOf ? [readIso(asOf)] : []),
  ...findQuantities(`${statement} | ${text}`).flatMap(({ date }) =>
    date ? [{ ...date, year: date.year ?? getYear(asOf) }] : [],
  ),
];

/** Sentences about a publication, whose weekday is that of its issue: "On Sunday the Gazette wrote". */
const getPaperTexts = (analysis: AnalysisContent, prose: Prose, marks: ClaimMark[]): DatedText[] =>
  findSentences(prose.text).flatMap((sentence) => {
    const { words, start } = sentence;
    const claims = getMarksIn(sentence, marks).map(({ claim }) => claim);
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

/** Marked words, whose weekday is that of the claim. */
const getMarkText = (
  { id, words, start, end }: Prose['marks'][number],
  { file, at }: Prose,
  claims: AnalysisContent['claims'],
): DatedText => {
  const asOf = claims.get(id)?.data?.asOf;
  return {
    file,
    text: words,
    year: undefined,
    getDays: () => (asOf?.length === 10 ? [readIso(asOf)] : []),
    at: () => at(start, end),
  };
};

/** A paragraph, cell or heading, and its sentences and marks that have days of their own. */
const getProseTexts = (analysis: AnalysisContent, prose: Prose): DatedText[] => {
  const { claims } = analysis;
  const { file, text, at, marks } = prose;
  const first = marks.find(({ kind, id }) => kind === 'claim' && claims.get(id)?.data?.asOf);
  const year = getYear(first && claims.get(first.id)?.data?.asOf);
  return [
    { file, text, year, getDays: getNone, at },
    ...getPaperTexts(analysis, prose, getMarksByProse(analysis).get(prose) ?? []),
    ...marks.map((mark) => getMarkText(mark, prose, claims)),
  ];
};

/** The sentences of the record, each with its year and days. */
const getRecordTexts = ({ claims }: AnalysisContent): DatedText[] =>
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

/** The texts of Markdown files, record and figures. A text may be listed again as part of another. */
export const getDatedTexts = (analysis: AnalysisContent): DatedText[] => {
  const year = getYear(analysis.article.data?.reported);
  const addYear = (text: LocatedText): DatedText => ({ ...text, year, getDays: getNone });
  return [
    ...getMarkdownFiles(analysis).flatMap((text) => [
      ...text.prose.flatMap((prose) => getProseTexts(analysis, prose)),
      ...locateFrontTexts(text).map(addYear),
    ]),
    ...getRecordTexts(analysis),
    ...analysis.figures.flatMap(locateFigureTexts).map(addYear),
  ];
};
