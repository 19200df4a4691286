/**
 * `unit` and `scope` use words of the statement, the evidence or the marked sentence.
 *
 * Bad: `statement: The fleet was two boats.` with `unit: lorries`
 *
 * Good: `statement: The fleet was two boats.` with `unit: boats`
 */
import { getClaimMarks, type Claim } from '../../texts/claim-marks.ts';
import { getLanguage, getValid, type AnalysisContent } from '../../read/content.ts';
import { fullMonth } from '../../language/quantities/month-names.ts';
import { isEnglish } from '../../../schemas/language.ts';
import { isNamed } from '../../names/attribution-names.ts';
import { getFoundTexts } from '../../texts/entry-texts.ts';
import { getCountedStems } from '../../language/quantities/counted-words.ts';
import { getCurrency, getOutcomes, getRate } from '../../language/quantities/measure-words.ts';
import { getFigureClaims } from '../../texts/figure-points.ts';
import { getFigureTexts } from '../../texts/figure-texts.ts';
import { getStems } from '../../language/words/stems.ts';
import { findOpposedWords } from '../../language/words/opposites.ts';
import type { AnalysisRule } from '../../rule.ts';

const getClaimTexts = ({ data }: Claim): string[] => [data.statement, ...getFoundTexts(data)];

/** A word of the unit whose opposite is in the statement: "soldiers" and "civilians". */
const findOpposite = (unit: string, statement: string): string | undefined => {
  const said = findOpposedWords(statement);
  return findOpposedWords(unit)
    .filter(({ set }) => said.some((other) => other.set === set))
    .find(({ set, side }) => !said.some((other) => other.set === set && other.side === side))
    ?.words;
};

/** A currency, rate or outcome in the unit that contradicts the statement. */
const findContradiction = (unit: string, statement: string, all: string): string | undefined => {
  for (const read of [getCurrency, getRate]) {
    const [own, said, any] = [read(unit), read(statement), read(all)];
    if (own && own !== said && (said ?? any) !== own) return own;
  }
  const own = getOutcomes(unit);
  const said = getOutcomes(statement);
  const isSame = own.size === said.size && [...own].every((outcome) => said.has(outcome));
  return own.size > 0 && said.size > 0 && !isSame ? [...own].join(' and ') : undefined;
};

/** For each claim, the paragraphs that mark it and the words of figures that draw it. */
const getTextsNearby = (analysis: AnalysisContent): Map<string, string[]> => {
  const near = new Map<string, string[]>();
  const add = (id: string, texts: string[]) => {
    const known = near.get(id) ?? [];
    known.push(...texts);
    near.set(id, known);
  };
  for (const { prose, claim } of getClaimMarks(analysis)) add(claim.id, [prose.context]);
  for (const figure of analysis.figures) {
    const { unit } = (figure.data.value ?? {}) as { unit?: unknown };
    const texts = getFigureTexts(figure.data.value).map(({ text }) => text);
    for (const { id } of getFigureClaims(figure, analysis))
      add(id, typeof unit === 'string' ? [unit, ...texts] : texts);
  }
  return near;
};

/** The subject of the whole analysis, which a scope may name. */
const getSubject = ({ article: { data } }: AnalysisContent): string[] =>
  data
    ? [
        data.title,
        data.standfirst,
        data.summary,
        ...data.topics,
        ...data.mentions.map(({ name }) => name),
      ]
    : [];

const hasStem = (texts: string[], stem: string): boolean =>
  texts.some((text) => getStems(text).includes(stem));

/** True when the first or last noun of a unit is in the known texts. */
const isUnitSaid = (unit: string, known: string[]): boolean => {
  const stems = getCountedStems(unit);
  return stems.length === 0 || [stems[0], stems.at(-1)].some((stem) => hasStem(known, stem ?? ''));
};

/** True when a word of the scope is in the known texts, and every name in it is in the entry or the subject. */
const isScopeSaid = (scope: string, known: string[], named: string[]): boolean => {
  const [stems, names] = [getStems(scope), scope.match(/\p{Lu}[\p{L}'’]+/gu) ?? []];
  const isSaid = stems.length === 0 || stems.some((stem) => hasStem(known, stem));
  return isSaid && names.flatMap(getStems).every((stem) => hasStem(named, stem));
};

/** A term of the glossary that the scope names and the statement does not, although it names another. */
const findOtherParty = (
  scope: string,
  statement: string,
  { article: { data } }: AnalysisContent,
): string | undefined => {
  const terms = Object.values(data?.glossary ?? {}).map(({ term }) => term);
  const said = terms.filter((term) => isNamed(statement, [term]));
  return said.length > 0
    ? terms.find((term) => isNamed(scope, [term]) && !said.includes(term))
    : undefined;
};

/** Matches a place in a statement. */
const place = new RegExp(
  `\\b(?:in|at|near|across|throughout)\\s(?:the\\s)?(?!${fullMonth}\\b)\\p{Lu}`,
  'u',
);

/**
 * Other languages: true when a word of the unit or scope is in the texts with any ending, or its
 * currency sign is.
 */
const isSaidWith = (words: string, known: string[], language: string): boolean => {
  const names = words.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  return (
    names.length === 0 ||
    known.some((text) => /\p{Sc}/u.test(text) || isNamed(text, names, language))
  );
};

/** A field whose words are missing from the texts, and any contradiction in the statement. */
interface Unsaid {
  field: 'unit' | 'scope';
  words: string;
  clash?: string | undefined;
}

/** Finds such fields. `own` has the texts of the entry and the subject; `known` also those nearby. */
const findUnsaid = (
  claim: Claim,
  own: string[],
  known: string[],
  analysis: AnalysisContent,
): Unsaid[] => {
  const { unit, scope, statement } = claim.data;
  const clash =
    unit &&
    (findContradiction(unit, statement, getClaimTexts(claim).join(' | ')) ??
      findOpposite(unit, statement));
  const found: Unsaid[] = [];
  if (unit !== undefined && (clash || !isUnitSaid(unit, known)))
    found.push({ field: 'unit', words: unit, clash });
  const party = scope && findOtherParty(scope, statement, analysis);
  if (scope && (party || !isScopeSaid(scope, known, place.test(statement) ? own : known)))
    found.push({ field: 'scope', words: scope, clash: party });
  return found;
};

const findUnsaidIn = (language: string, { data }: Claim, known: string[]): Unsaid[] =>
  (['unit', 'scope'] as const).flatMap((field) => {
    const words = data[field] ?? '';
    return isSaidWith(words, known, language) ? [] : [{ field, words }];
  });

export const claimUnit: AnalysisRule = {
  id: 'claim-unit',
  guesses: true,
  check: (analysis, report) => {
    const near = getTextsNearby(analysis);
    const subject = getSubject(analysis);
    const language = getLanguage(analysis);
    for (const claim of getValid(analysis.claims)) {
      const own = [...getClaimTexts(claim), ...subject];
      const known = [...own, ...(near.get(claim.id) ?? [])];
      for (const { field, words, clash } of isEnglish(language)
        ? findUnsaid(claim, own, known, analysis)
        : findUnsaidIn(language, claim, known))
        report(
          claim.file,
          claim.at(field),
          `Unexpected ${field} "${words}"${clash ? ` (${clash})` : ''}, expected words that the statement or its evidence uses: "${claim.data.statement}"`,
        );
    }
  },
};
