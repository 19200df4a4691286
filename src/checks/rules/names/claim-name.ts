/**
 * Names in marked words and in a term, a place beside them and another name of somebody are names that the
 * claim or its sources have.
 *
 * Bad: `:claim[Port of Selby, via the Gazette]{#last-crossing}` where the claim has the Port of Marrow
 *
 * Good: `:claim[Port of Marrow, via the Gazette]{#last-crossing}`
 */
import { plainName } from '../../language/words/name-pattern.ts';
import { getSentence } from '../../language/words/sentences.ts';
import { findNames } from '../../names/find-names.ts';
import { getFrontNames, getNamesOf, isNameKnown } from '../../names/known-names.ts';
import {
  describeClaim,
  getClaimMarks,
  getMarksByProse,
  type Claim,
  type ClaimMark,
} from '../../texts/claim-marks.ts';
import { getKnownStems } from '../../names/claim-speakers.ts';
import { getUnknownWords } from '../../names/name-stems.ts';
import {
  findAliases,
  findInTerm,
  findOtherPlaces,
  getMarkedSentences,
  type UnknownName,
} from '../../names/sentence-names.ts';
import { hasQuotation } from '../../support/marked-words.ts';
import type { AnalysisRule, Report } from '../../rule.ts';
import { findMeasuringUnit } from '../../language/quantities/measuring-units.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import {
  getLanguage,
  getValid,
  hasUnreadClaims,
  type AnalysisContent,
} from '../../read/content.ts';

/** Removes numbers: "Forty-five people" and "1.5 MW" contain no names. */
const maskNumbers = (words: string): string =>
  findQuantities(words).reduceRight((rest, { start, end }) => {
    const unitEnd = end + (findMeasuringUnit(words.slice(end))?.length ?? 0);
    return rest.slice(0, start) + rest.slice(start, unitEnd).toLowerCase() + rest.slice(unitEnd);
  }, words);

/** Matches a place directly after a mark: ":claim[killed 12]{#toll} in Selby, elsewhere in the county". */
const place = new RegExp(`^\\s(?:in|at|near)\\s(?:the\\s)?(?<name>${plainName})`, 'u');

/** The names in the scopes of claims, each as stems. */
const getScopeNames = ({ claims }: AnalysisContent): Set<string>[] =>
  getNamesOf(
    getValid(claims).flatMap(({ data: { scope = '' } }) =>
      findNames(`In ${scope}`).map(({ words }) => words),
    ),
  );

const findInMark = ({ mark, claim }: ClaimMark, { sources }: AnalysisContent): UnknownName[] =>
  getUnknownWords(maskNumbers(mark.words), getKnownStems(claim.data, sources)).map((name) => ({
    name,
    start: mark.start,
    end: mark.end,
  }));

/** The place after a mark, when it is the scope of another claim and none of its sentence has it. */
const findPlace = (
  claimMark: ClaimMark,
  scopes: Set<string>[],
  analysis: AnalysisContent,
): UnknownName[] => {
  const { prose, mark } = claimMark;
  const found = place.exec(prose.text.slice(mark.end));
  const name = found?.groups?.['name'];
  if (name === undefined || !isNameKnown(name, scopes)) return [];
  const known = getSentenceClaims(claimMark, analysis).map(({ data }) =>
    getKnownStems(data, analysis.sources),
  );
  if (isNameKnown(name, [...known, ...getFrontNames(analysis)])) return [];
  const end = mark.end + (found?.[0].length ?? 0);
  return [{ name, start: end - name.length, end }];
};

/** The claims that are marked in the sentence of a mark. */
const getSentenceClaims = ({ prose, mark }: ClaimMark, analysis: AnalysisContent): Claim[] => {
  const { words, start } = getSentence(prose.text, mark.start);
  return (getMarksByProse(analysis).get(prose) ?? [])
    .filter((each) => each.mark.start >= start && each.mark.end <= start + words.length)
    .map(({ claim }) => claim);
};

/** Other names and places in the sentences of marks. */
const checkSentences = (analysis: AnalysisContent, report: Report): void => {
  for (const sentence of getMarkedSentences(analysis)) {
    const found = [...findAliases(sentence, analysis), ...findOtherPlaces(sentence, analysis)];
    for (const { name, start, end } of found)
      report(
        sentence.prose.file,
        sentence.prose.at(start, end),
        `Unexpected "${name}", expected a name that ${sentence.claims.map(describeClaim).join(' or ')} has: "${sentence.claims[0]?.data.statement}"`,
      );
  }
};

const checkTerms = (analysis: AnalysisContent, report: Report): void => {
  const { data, file, written } = analysis.article;
  for (const id of Object.keys(data?.glossary ?? {}))
    for (const name of findInTerm(id, analysis))
      report(
        file,
        written.at(['glossary', id, 'means']),
        `Unexpected "${name}", expected a name that a claim of the term "${id}" has.`,
      );
};

export const claimName: AnalysisRule = {
  id: 'claim-name',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (!hasUnreadClaims(analysis)) {
      checkSentences(analysis, report);
      checkTerms(analysis, report);
    }
    const scopes = getScopeNames(analysis);
    for (const claimMark of getClaimMarks(analysis)) {
      const { prose, claim } = claimMark;
      if (hasQuotation(claimMark, getLanguage(analysis))) continue;
      for (const { name, start, end } of [
        ...findInMark(claimMark, analysis),
        ...findPlace(claimMark, scopes, analysis),
      ])
        report(
          prose.file,
          prose.at(start, end),
          `Unexpected "${name}", expected a name that ${describeClaim(claim)} has: "${claim.data.statement}"`,
        );
    }
  },
};
