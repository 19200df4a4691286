/**
 * `unit` and `scope` use words of the statement, the evidence or the marked sentence.
 *
 * Bad: `statement: The fleet was two boats.` with `unit: lorries`
 *
 * Good: `statement: The fleet was two boats.` with `unit: boats`
 */
import { getClaimMarks, type Claim } from '../texts/claim-marks.ts';
import { getLanguage, getValid, type AnalysisContent } from '../read/content.ts';
import { fullMonth } from '../read/month-names.ts';
import { isEnglish } from '../../schemas/language.ts';
import { isNamed } from '../names/speakers.ts';
import { getFoundTexts } from '../texts/entry-words.ts';
import { getCountedStems } from '../quantities/counted-words.ts';
import { getCurrency, getOutcomes, getRate } from '../quantities/measure-words.ts';
import { getFigureClaims } from '../texts/figure-points.ts';
import { getFigureTexts } from '../texts/figure-texts.ts';
import { getStems } from '../words/stems.ts';
import { findOpposedWords } from '../words/opposites.ts';
import type { AnalysisRule } from '../rule.ts';

const getTexts = ({ data }: Claim): string[] => [data.statement, ...getFoundTexts(data)];

/** The word of a unit whose opposite the statement has: "soldiers" beside "civilians". */
const findOpposite = (unit: string, statement: string): string | undefined => {
  const said = findOpposedWords(statement);
  return findOpposedWords(unit)
    .filter(({ set }) => said.some((other) => other.set === set))
    .find(({ set, side }) => !said.some((other) => other.set === set && other.side === side))
    ?.words;
};

/** What a currency, a rate or an outcome of the unit contradicts in the statement. */
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

/** Paragraphs that mark each claim, and the words of figures that draw it. */
const getNear = (analysis: AnalysisContent): Map<string, string[]> => {
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

/** What the whole analysis is about, so that a scope may say it. */
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

/** True when the first or the last word that names what is counted is said nearby. */
const isUnitSaid = (unit: string, known: string[]): boolean => {
  const stems = getCountedStems(unit);
  return stems.length === 0 || [stems[0], stems.at(-1)].some((stem) => hasStem(known, stem ?? ''));
};

/** True when one word of a scope is said nearby, and every name in it by the entry or of the whole analysis. */
const isScopeSaid = (scope: string, known: string[], named: string[]): boolean => {
  const [stems, names] = [getStems(scope), scope.match(/\p{Lu}[\p{L}'’]+/gu) ?? []];
  const isSaid = stems.length === 0 || stems.some((stem) => hasStem(known, stem));
  return isSaid && names.flatMap(getStems).every((stem) => hasStem(named, stem));
};

/** A statement that says where. */
const place = new RegExp(
  `\\b(?:in|at|near|across|throughout)\\s(?:the\\s)?(?!${fullMonth}\\b)\\p{Lu}`,
  'u',
);

/** In other languages one word of a unit or scope is said nearby, with any ending, or by a currency's sign. */
const isSaidWith = (words: string, known: string[], language: string): boolean => {
  const names = words.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  return (
    names.length === 0 ||
    known.some((text) => /\p{Sc}/u.test(text) || isNamed(text, names, language))
  );
};

export const claimUnit: AnalysisRule = {
  id: 'claim-unit',
  guesses: true,
  check: (analysis, report) => {
    const near = getNear(analysis);
    const subject = getSubject(analysis);
    const language = getLanguage(analysis);
    for (const claim of getValid(analysis.claims)) {
      const { data, file, at, id } = claim;
      const { unit, scope, statement } = data;
      if (unit === undefined && scope === undefined) continue;
      const own = [...getTexts(claim), ...subject];
      const known = [...own, ...(near.get(id) ?? [])];
      const refuse = (field: string, words: string, clash?: string) => {
        const found = `Unexpected ${field} "${words}"${clash ? ` (${clash})` : ''}`;
        const expected = `expected words that the statement or its evidence uses: "${statement}"`;
        report(file, at(field), `${found}, ${expected}`);
      };
      if (!isEnglish(language)) {
        for (const field of ['unit', 'scope'] as const)
          if (!isSaidWith(data[field] ?? '', known, language)) refuse(field, data[field] ?? '');
        continue;
      }
      const clash =
        unit &&
        (findContradiction(unit, statement, getTexts(claim).join(' | ')) ??
          findOpposite(unit, statement));
      if (unit !== undefined && (clash || !isUnitSaid(unit, known))) refuse('unit', unit, clash);
      const named = place.test(statement) ? own : known;
      if (scope !== undefined && !isScopeSaid(scope, known, named)) refuse('scope', scope);
    }
  },
};
