/**
 * `scope` uses words of the statement, the evidence or the marked sentence, and names its party.
 *
 * Bad: `statement: The fleet was two boats.` with `scope: lorries of the army`
 *
 * Good: `statement: The fleet was two boats.` with `scope: the fleet`
 */
import { isEnglish } from '../../../schemas/language.ts';
import { fullMonth } from '../../language/quantities/month-names.ts';
import { getStems } from '../../language/words/stems.ts';
import { isNamed } from '../../names/attribution-names.ts';
import { getLanguage, type AnalysisContent } from '../../read/content.ts';
import { describeUnsaid, getExplained, hasStem, isSaidWith } from '../../support/field-words.ts';
import type { AnalysisRule } from '../../rule.ts';

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

/** Where something was said, which is not where it happened. */
const saying = /\b(?:said|told|spoke|wrote|signed|met|meeting|conference|report)\s$/iu;

/** Whether a scope names another place than the only one of the statement: a country for a province. */
const isElsewhere = (scope: string, statement: string, entry: string[]): boolean => {
  const [first, ...others] = [...statement.matchAll(new RegExp(place, 'gu'))];
  const names = scope.match(/\p{Lu}[\p{L}'’]+/gu) ?? [];
  if (!first || others.length > 0 || saying.test(statement.slice(0, first.index))) return false;
  return names.length > 0 && !names.flatMap(getStems).some((stem) => hasStem(entry, stem));
};

export const claimScope: AnalysisRule = {
  id: 'claim-scope',
  guesses: true,
  check: (analysis, report) => {
    const language = getLanguage(analysis);
    for (const { claim, entry, own, known } of getExplained(analysis)) {
      const { scope, statement } = claim.data;
      if (!scope) continue;
      const party = isEnglish(language) ? findOtherParty(scope, statement, analysis) : undefined;
      const isSaid = isEnglish(language)
        ? isScopeSaid(scope, known, place.test(statement) ? own : known)
        : isSaidWith(scope, known, language);
      if (party || !isSaid || (isEnglish(language) && isElsewhere(scope, statement, entry)))
        report(claim.file, claim.at('scope'), describeUnsaid('scope', claim, party));
    }
  },
};
