/**
 * `unit` uses words of the statement, the evidence or the marked sentence.
 *
 * Bad: `statement: The fleet was two boats.` with `unit: lorries`
 *
 * Good: `statement: The fleet was two boats.` with `unit: boats`
 */
import { isEnglish } from '../../../schemas/language.ts';
import { getCountedStems } from '../../language/quantities/counted-words.ts';
import { getCurrency, getOutcomes, getRate } from '../../language/quantities/measure-words.ts';
import { findOpposedWords } from '../../language/words/opposites.ts';
import { getLanguage } from '../../read/content.ts';
import {
  describeUnsaid,
  getClaimTexts,
  getExplained,
  hasStem,
  isSaidWith,
} from '../../support/field-words.ts';
import type { Claim } from '../../texts/claim-marks.ts';
import type { AnalysisRule } from '../../rule.ts';

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

/** True when the first or last noun of a unit is in the known texts. */
const isUnitSaid = (unit: string, known: string[]): boolean => {
  const stems = getCountedStems(unit);
  return stems.length === 0 || [stems[0], stems.at(-1)].some((stem) => hasStem(known, stem ?? ''));
};

const findClash = (unit: string, claim: Claim): string | undefined => {
  const { statement } = claim.data;
  const all = getClaimTexts(claim).join(' | ');
  return findContradiction(unit, statement, all) ?? findOpposite(unit, statement);
};

export const claimUnit: AnalysisRule = {
  id: 'claim-unit',
  guesses: true,
  check: (analysis, report) => {
    const language = getLanguage(analysis);
    for (const { claim, known } of getExplained(analysis)) {
      const { unit } = claim.data;
      if (unit === undefined) continue;
      const clash = isEnglish(language) ? findClash(unit, claim) : undefined;
      const isSaid = isEnglish(language)
        ? isUnitSaid(unit, known)
        : isSaidWith(unit, known, language);
      if (clash || !isSaid)
        report(claim.file, claim.at('unit'), describeUnsaid('unit', claim, clash));
    }
  },
};
