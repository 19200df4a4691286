/**
 * An event, edge or point says the numbers, names and outcomes of its claim.
 *
 * Bad: `{ claim: passengers, text: "The Mayor counts {number} passengers" }`
 *
 * Good: `{ claim: passengers, text: "The port authority counts {number} passengers" }`
 */
import { getFullNumbers, isAmong } from '../quantities/compare-quantities.ts';
import { getClaimMarks } from '../record/claim-marks.ts';
import { getLanguage, type AnalysisContent } from '../read/content.ts';
import { memoizeByValue } from '../read/memoize.ts';
import { findMismatch, findCounts, type Count } from '../quantities/counts.ts';
import { getEntryTexts } from '../record/entry-words.ts';
import { getPoints, type FigurePoint } from '../figures/figure-points.ts';
import { getPointTexts, type PointText } from '../figures/point-texts.ts';
import { getNamedTexts } from '../record/claim-speakers.ts';
import { getKnownStems, getUnknownWords } from '../record/known-names.ts';
import { getClaimValues, findUnsupported } from '../record/unsupported-quantities.ts';
import { findQuantities, isNotable, isSymbol } from '../quantities/quantities.ts';
import type { AnalysisRule } from '../rule.ts';
import { getSentence } from '../words/sentences.ts';
import { getStems } from '../words/stems.ts';
import { printDate } from '../quantities/print-date.ts';

interface Problem {
  field: string;
  words: string;
  expected: string;
}

/** Numbers and dates that are beside a claim and not in its entry. */
const checkNumbers = (point: FigurePoint, { sources }: AnalysisContent): Problem[] =>
  getPointTexts(point).flatMap(({ field, text }) => {
    if (!point.claim) return [];
    const own = point.date ? findQuantities(printDate(point.date)) : [];
    const quantities = findQuantities(text).filter(
      (quantity) => isNotable(quantity) && !isSymbol(quantity) && !isAmong(quantity, own),
    );
    const values = getClaimValues([point.claim], sources);
    return findUnsupported(text, quantities, values, 'this item names').map(
      ({ quantity, reason }) => ({
        field,
        words: quantity.words,
        expected: reason.replace(/^expected /, ''),
      }),
    );
  });

const checkCounts = ({ claim, ...point }: FigurePoint): Problem[] =>
  getPointTexts({ claim, ...point }).flatMap(({ field, text }) => {
    if (!claim) return [];
    const known: Count[] = [
      ...getEntryTexts(claim.data).flatMap(findCounts),
      ...getFullNumbers(claim.data, claim.data.unit).map((value) => ({
        value,
        words: String(value),
        nouns: [],
        start: 0,
        end: 0,
      })),
    ];
    return findCounts(text)
      .filter(({ value }) => typeof value === 'string' || value <= 10)
      .flatMap((count) => {
        const expected = findMismatch(count, known);
        return expected ? [{ field, words: count.words, expected }] : [];
      });
  });

/** The marks of each claim: "Abbey Gate" may be in the sentence around one only. */
const getMarking = memoizeByValue((analysis: AnalysisContent) =>
  Map.groupBy(getClaimMarks(analysis), ({ claim }) => claim.id),
);

const getNearStems = (analysis: AnalysisContent, id: string): string[] =>
  (getMarking(analysis).get(id) ?? []).flatMap(({ prose, mark }) =>
    getStems(getSentence(prose.text, mark.start).words),
  );

/** A place on a map is one that its claim names, or the sentence that marks it. */
const getNamedFields = (point: FigurePoint): PointText[] => {
  const { name } = point.fields;
  const isPlace = point.path[0] === 'places' && typeof name === 'string';
  return isPlace ? [{ field: 'name', text: name }, ...getPointTexts(point)] : getPointTexts(point);
};

const checkNames = (point: FigurePoint, analysis: AnalysisContent): Problem[] =>
  getNamedFields(point).flatMap(({ field, text }) => {
    if (!point.claim) return [];
    const known = getKnownStems(point.claim.data, analysis.sources);
    if (getUnknownWords(text, known).length === 0) return [];
    const near = new Set([...known, ...getNearStems(analysis, point.claim.id)]);
    return getUnknownWords(text, near).map((words) => ({
      field,
      words,
      expected: `a name that "${point.claim?.id}" has`,
    }));
  });

/** Who counted, up to the first comma, is named by words that the entry or its sources have. */
const checkCounter = (
  { fields: { by, value }, claim, numbers }: FigurePoint,
  analysis: AnalysisContent,
): Problem[] => {
  if (!claim || numbers.length === 0 || typeof by !== 'string') return [];
  // Other languages inflect their names.
  if (!getLanguage(analysis).startsWith('en')) return [];
  // Whoever found another number later did not count the claim's own.
  const since = value === undefined ? [] : claim.data.since;
  const known = getNamedTexts({ ...claim.data, since }, analysis.sources);
  const [who = ''] = by.split(',');
  const unknown = getStems(who.replace(/^\P{L}*(?:one|two|three|some|several)\b/iu, '')).find(
    (stem) => known.every((name) => !name.has(stem)),
  );
  if (unknown === undefined) return [];
  return [
    {
      field: 'by',
      words: who,
      expected: `somebody whom "${claim.id}" names: "${claim.data.attribution.who}"`,
    },
  ];
};

/** A name that nobody has is one finding, wherever it is. */
const checkWhose = (point: FigurePoint, analysis: AnalysisContent): Problem[] => {
  const names = checkNames(point, analysis);
  return names.some(({ field }) => field === 'by')
    ? names
    : [...names, ...checkCounter(point, analysis)];
};

export const eventWords: AnalysisRule = {
  id: 'event-words',
  guesses: true,
  check: (analysis, report) => {
    for (const figure of analysis.figures)
      for (const point of getPoints(figure, analysis)) {
        const problems = [
          ...checkNumbers(point, analysis),
          ...checkCounts(point),
          ...checkWhose(point, analysis),
        ];
        for (const { field, words, expected } of problems)
          report(
            figure.data.file,
            figure.data.at([...point.path, field]),
            `Unexpected "${words}", expected ${expected}.`,
          );
      }
  },
};
