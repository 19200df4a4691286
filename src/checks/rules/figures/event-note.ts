/**
 * The numbers, names and day of an event with a source are in the title or note of that source.
 *
 * Bad: `{ date: 2031-04, text: The port turns 900 people away, source: gazette-2031-04-04 }` where that source says "900" nowhere
 *
 * Good: the same, with `"note": "Counts 900 people turned away."` in that source
 */
import { isEnglish } from '../../../schemas/language.ts';
import { getPoints, type FigurePoint } from '../../texts/figure-points.ts';
import { getPointTexts } from '../../texts/point-texts.ts';
import { isAmong } from '../../language/quantities/compare-quantities.ts';
import { fullMonth } from '../../language/quantities/month-names.ts';
import { readIso, toIso } from '../../language/quantities/iso-dates.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { findQuantities, isSymbol } from '../../language/quantities/quantities.ts';
import { getLanguage, getValid, type AnalysisContent } from '../../read/content.ts';
import { memoiseByObject } from '../../../platform/memoise.ts';
import { getCredited } from '../../texts/credited-texts.ts';
import { getIssued } from '../../texts/cited-sources.ts';
import { isSupporting } from '../../support/date-support.ts';
import { findNames, getFrontNames, getNamesOf, isNameKnown } from '../../names/name-texts.ts';
import { getUnknownWords } from '../../names/name-stems.ts';
import { findOpposed } from '../../support/opposed-sentences.ts';
import type { AnalysisRule } from '../../rule.ts';
import type { SourceData } from '../../../schemas/source.ts';
import { getSourceNames } from '../../names/attribution-names.ts';

interface Problem {
  field: string;
  words: string;
}

/** The texts that describe a source: its title and note, and the evidence that cites it. */
interface Described {
  source: SourceData;
  texts: string[];
}

/** For each source, what entries take from it, without duplicates. */
const getTaken = memoiseByObject(({ claims }: AnalysisContent): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { ids, text } of getValid(claims).flatMap(getCredited))
    for (const id of ids) found.set(id, (found.get(id) ?? new Set()).add(text));
  return found;
});

const describeSource = (source: SourceData, analysis: AnalysisContent): Described => {
  const { id, title, note } = source;
  return {
    source,
    texts: [title, ...(note ? [note] : []), ...(getTaken(analysis).get(id) ?? [])],
  };
};

/** Numbers in an event that the source does not have, except "one", which is often not a number. */
const findNumbers = (text: string, { texts }: Described): string[] => {
  const known = texts.flatMap(findQuantities);
  return findQuantities(text)
    .filter((quantity) => !quantity.date && !isSymbol(quantity) && !/^one$/iu.test(quantity.words))
    .filter((quantity) => !isAmong(quantity, known))
    .map(({ words }) => words);
};

const month = new RegExp(`\\b${fullMonth}\\b`, 'gu');

/** Months in an event that its source does not have, when the source has others. */
const findMonths = (text: string, { texts }: Described): string[] => {
  const known = texts.flatMap((each) => each.match(month) ?? []);
  return known.length > 0 ? (text.match(month) ?? []).filter((each) => !known.includes(each)) : [];
};

/** Names of several words that the source does not have. Single words are compared elsewhere. */
const findUnknownNames = (
  text: string,
  { texts, source }: Described,
  analysis: AnalysisContent,
): string[] => {
  const own = getNamesOf([...texts, ...getSourceNames(source)]);
  const known = [own, getFrontNames(analysis)];
  return findNames(text)
    .filter(({ words }) => getUnknownWords(words, new Set()).length > 1)
    .filter(({ words }) => !known.some((names) => isNameKnown(words, names)))
    .map(({ words }) => words);
};

const name = "\\p{Lu}[\\p{L}'’-]*";

/** The subject that an event opens with: "The UN lists", "Afghan intelligence announces". */
const subject = new RegExp(`^(?:The |An? )?(?<actor>${name}(?: ${name})*)\\s\\p{Ll}`, 'u');

/** A subject that neither the source nor an entry that cites it names. Initials are those of a body that acts. */
const findActor = (
  text: string,
  { texts, source }: Described,
  analysis: AnalysisContent,
): string[] => {
  const actor = subject.exec(text)?.groups?.['actor'] ?? '';
  const front = /^\p{Lu}+$/u.test(actor) ? [] : getFrontNames(analysis);
  const known = [...getNamesOf([...texts, ...getSourceNames(source)]), ...front];
  return actor === '' || isNameKnown(actor, known) ? [] : [actor];
};

/** English words that the source does not have. */
const findUnknownWords = (text: string, source: Described, analysis: AnalysisContent): string[] => [
  ...findUnknownNames(text, source, analysis),
  ...findActor(text, source, analysis),
  ...findMonths(text, source),
  ...findOpposed(text, source.texts, 0).map(({ words }) => words),
];

/** Whether the source has days in that year, but not the day of the event. */
const isOtherDay = (date: string, { texts, source }: Described): boolean => {
  const own = readIso(date);
  const issued = readIso(getIssued(source) ?? '');
  const said = texts
    .flatMap(findQuantities)
    .flatMap(({ date: day }) => (day && day.year === own.year ? [day] : []));
  const others = said.filter((day) => toIso(day) !== toIso(issued));
  return others.length > 0 && !said.some((day) => isSupporting(day, own));
};

const checkEvent = (
  point: FigurePoint,
  source: Described,
  analysis: AnalysisContent,
): Problem[] => [
  ...getPointTexts(point).flatMap(({ field, text }) =>
    [
      ...findNumbers(text, source),
      ...(isEnglish(getLanguage(analysis)) ? findUnknownWords(text, source, analysis) : []),
    ].map((words) => ({ field, words })),
  ),
  ...(point.date && isOtherDay(point.date, source)
    ? [{ field: 'date', words: formatEnglishDate(point.date) }]
    : []),
];

export const eventNote: AnalysisRule = {
  id: 'event-note',
  guesses: true,
  check: (analysis, report) => {
    for (const figure of analysis.figures)
      for (const point of getPoints(figure, analysis)) {
        const id = String(point.fields['source']);
        const source = point.claim ? undefined : analysis.sources.get(id)?.data;
        if (!source) continue;
        for (const { field, words } of checkEvent(
          point,
          describeSource(source, analysis),
          analysis,
        ))
          report(
            figure.data.file,
            figure.data.at([...point.path, field]),
            `Unexpected "${words}", expected what the title or the \`note\` of "${id}" says: "${[source.title, source.note].join(' ').trim()}" Add to its note what it reports, or give the event a claim.`,
          );
      }
  },
};
