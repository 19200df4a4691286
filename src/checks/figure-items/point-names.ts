/** Checks the names in a figure's item against the names in its claim. */
import { isEnglish } from '../../schemas/language.ts';
import { getLanguage, type AnalysisContent } from '../read/content.ts';
import { getClaimMarks } from '../texts/claim-marks.ts';
import { getKnownStems, getNamedTexts, isOtherOffice } from '../names/claim-speakers.ts';
import { getUnknownWords } from '../names/name-stems.ts';
import { dropOtherNumbers } from '../names/own-number.ts';
import { getSentence } from '../language/words/sentences.ts';
import { getStems } from '../language/words/stems.ts';
import type { FigurePoint } from '../texts/figure-points.ts';
import type { PointProblem } from './point-problem.ts';
import { getPointTexts, type PointText } from '../texts/point-texts.ts';

/** Stems of the sentences that mark a claim. A place may be named only there. */
const getNearStems = (analysis: AnalysisContent, id: string): string[] =>
  getClaimMarks(analysis)
    .filter(({ claim }) => claim.id === id)
    .flatMap(({ prose, mark }) => getStems(getSentence(prose.text, mark.start).words));

/** The texts of an item; for a place, also its name. */
const getNamedFields = (point: FigurePoint): PointText[] => {
  const { name } = point.fields;
  const isPlace = point.path[0] === 'places' && typeof name === 'string';
  return isPlace ? [{ field: 'name', text: name }, ...getPointTexts(point)] : getPointTexts(point);
};

const checkNames = (point: FigurePoint, analysis: AnalysisContent): PointProblem[] =>
  getNamedFields(point).flatMap(({ field, text }) => {
    // The check is limited to English: other languages capitalise common nouns or inflect names.
    if (!point.claim || !isEnglish(getLanguage(analysis))) return [];
    const known = getKnownStems(point.claim.data, analysis.sources);
    if (getUnknownWords(text, known).length === 0) return [];
    const near = new Set([...known, ...getNearStems(analysis, point.claim.id)]);
    return getUnknownWords(text, near).map((words) => ({
      field,
      words,
      expected: `a name that "${point.claim?.id}" has`,
    }));
  });

/** Checks the words before the first comma of `by`: the entry or its sources must name them. */
const checkCounter = (
  { fields: { by, value }, claim, numbers }: FigurePoint,
  analysis: AnalysisContent,
): PointProblem[] => {
  if (!claim || numbers.length === 0 || typeof by !== 'string') return [];
  // Other languages inflect names.
  if (!isEnglish(getLanguage(analysis))) return [];
  // The speaker of a later finding did not give the claim's own number.
  const entry = value === undefined ? dropOtherNumbers(claim.data) : claim.data;
  const known = getNamedTexts(entry, analysis.sources);
  const [who = ''] = by.split(',');
  const isUnknown = getStems(who.replace(/^\P{L}*(?:one|two|three|some|several)\b/iu, '')).some(
    (stem) => known.every((name) => !name.has(stem)),
  );
  const isOther = value === undefined && isOtherOffice({ words: who }, known);
  if (!isUnknown && !isOther) return [];
  return [
    {
      field: 'by',
      words: who,
      expected: `a person or organisation that "${claim.id}" names: "${claim.data.attribution.who}"`,
    },
  ];
};

/** Every unknown name of an item, each once. */
export const findWrongNames = (point: FigurePoint, analysis: AnalysisContent): PointProblem[] => {
  const names = checkNames(point, analysis);
  return names.some(({ field }) => field === 'by')
    ? names
    : [...names, ...checkCounter(point, analysis)];
};
