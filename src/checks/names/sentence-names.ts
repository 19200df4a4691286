/** Finds names in the sentences of claims, and in terms, that belong to something else. */
import { memoiseByObject } from '../../platform/memoise.ts';
import { weekdays } from '../language/quantities/calendar.ts';
import { fullMonth } from '../language/quantities/month-names.ts';
import { getSentence } from '../language/words/sentences.ts';
import { getStems } from '../language/words/stems.ts';
import type { AnalysisContent } from '../read/content.ts';
import type { Prose } from '../read/prose.ts';
import { findClaim, getClaimMarks, getClaims, type Claim } from '../texts/claim-marks.ts';
import { getEntryTexts } from '../texts/entry-texts.ts';
import { getKnownStems } from './claim-speakers.ts';
import { getNameStems, getUnknownWords } from './name-stems.ts';
import { findNames } from './find-names.ts';
import { getFrontNames, getKnownNames, getNamesOf, isNameKnown } from './known-names.ts';

/** A name, and its position in a paragraph. */
export interface UnknownName {
  name: string;
  start: number;
  end: number;
}

/** A sentence with marks, and their claims. */
export interface MarkedSentence {
  prose: Prose;
  words: string;
  start: number;
  claims: Claim[];
}

/** Every sentence with a mark. Table cells have other scopes. */
export const getMarkedSentences = (analysis: AnalysisContent): MarkedSentence[] =>
  [
    ...Map.groupBy(
      getClaimMarks(analysis).filter(({ prose }) => prose.context === prose.text),
      ({ prose }) => prose,
    ),
  ].flatMap(([prose, all]) =>
    [...Map.groupBy(all, ({ mark }) => getSentence(prose.text, mark.start).start)].map(
      ([start, marks]) => ({
        ...{ prose, start, claims: getClaims(marks) },
        words: getSentence(prose.text, start).words,
      }),
    ),
  );

/** The names of each term. */
const getTermNames = memoiseByObject(({ article }: AnalysisContent): Set<string>[][] =>
  Object.values(article.data?.glossary ?? {}).map(({ term, also }) => getNamesOf([term, ...also])),
);

const getKnown = (claims: Claim[], { sources }: AnalysisContent): Set<string>[] =>
  claims.map(({ data }) => getKnownStems(data, sources));

const properName =
  "\\p{Lu}[\\p{L}'’-]*(?:\\s(?:(?:al|bin|de|ur|van|von)[\\s-])?\\p{Lu}[\\p{L}'’-]*)*";

/** Matches another name of somebody: "is also called Ada Holm". */
const alias = new RegExp(
  `\\b(?:also|better|otherwise|formerly) (?:called|known as|named)\\s(?<name>${properName})`,
  'gu',
);

/** Names that a sentence gives somebody, and that neither its claims nor a term with another of its names has. */
export const findAliases = (
  { words, start: from, claims }: MarkedSentence,
  analysis: AnalysisContent,
): UnknownName[] =>
  [...words.matchAll(alias)].flatMap(({ index, 0: whole, groups }) => {
    const name = groups?.['name'] ?? '';
    const terms = getTermNames(analysis).filter((names) => isNameKnown(name, names));
    const isOfTerm = terms.some((names) =>
      findNames(words.slice(0, index)).some((each) => isNameKnown(each.words, names)),
    );
    if (isOfTerm || isNameKnown(name, getKnown(claims, analysis))) return [];
    const start = from + index + whole.length - name.length;
    return [{ name, start, end: start + name.length }];
  });

const sites =
  'airport|prison|harbour|port|province|district|valley|station|school|university|hospital|embassy|border|bridge|mosque|church|temple|square|pier';

/** Matches a place, with the word that it belongs to: "a pilot in Marrow", "Marrow airport". */
const place = new RegExp(
  `(?<=(?<head>\\p{Ll}{3,})\\s(?:in|at|near)\\s(?:the\\s)?)(?!(?:${[fullMonth, ...weekdays].join('|')})\\b)(?<name>${properName})|(?<site>${properName})(?=\\s(?<noun>${sites})\\b)`,
  'gu',
);

/** A place in a text, and the stem of the word that it belongs to. */
interface Place extends UnknownName {
  head: string;
}

const findPlaces = (text: string): Place[] =>
  [...text.matchAll(place)].map(({ index: start, 0: name, groups = {} }) => ({
    ...{ name, start, end: start + name.length },
    head: `${groups['noun'] ?? ''} ${getStems(groups['head'] ?? '')[0] ?? ''}`,
  }));

const getPlaces = memoiseByObject(({ data }: Claim): Place[] =>
  getEntryTexts(data).flatMap(findPlaces),
);

/** Places in a sentence for which its claims have another, which the sentence does not mention. */
export const findOtherPlaces = (
  { words, start: from, claims }: MarkedSentence,
  analysis: AnalysisContent,
): UnknownName[] => {
  const said = getStems(words);
  const others = claims
    .flatMap(getPlaces)
    .filter(({ name }) => !getNameStems(name).some((stem) => said.includes(stem)));
  return findPlaces(words)
    .filter(({ head, name }) => {
      const isOther = others.some((other) => other.head === head && head.trim() !== '');
      const known = [...getKnown(claims, analysis), ...getFrontNames(analysis)];
      return isOther && !isNameKnown(name, known) && isNameKnown(name, getKnownNames(analysis));
    })
    .map(({ name, start, end }) => ({ name, start: from + start, end: from + end }));
};

/** The names in the sentence of a term that none of its claims has, by any of their names. */
export const findInTerm = (id: string, analysis: AnalysisContent): string[] => {
  const {
    term = '',
    also = [],
    means = '',
    claims: ids = [],
  } = analysis.article.data?.glossary[id] ?? {};
  const claims = ids.flatMap((each) => findClaim(analysis, each) ?? []);
  if (claims.length === 0) return [];
  const known = [...getKnown(claims, analysis), ...getNamesOf([term, ...also])];
  const terms = getTermNames(analysis).filter((names) =>
    names.some((name) => known.some((each) => name.isSubsetOf(each))),
  );
  const all = new Set([...known, ...terms.flat()].flatMap((names) => [...names]));
  return findNames(means).flatMap(({ words }) => getUnknownWords(words, all));
};
