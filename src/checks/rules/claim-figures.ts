/** Holds the numbers of marked words against the claim they carry. */
import type { ClaimData } from '../../schemas/claim.ts';
import { getMissing, isAmong, printNumber } from '../compare-figures.ts';
import { getTexts, getValid, type AnalysisContent, type ValidEntry } from '../content.ts';
import { getClaimFigures } from '../known-figures.ts';
import { findFigures, isNotable, type Figure } from '../numbers.ts';
import type { Mark, Prose } from '../prose.ts';
import { refuse } from '../refuse.ts';

type Claim = ValidEntry<ClaimData>;

const where = ({ id, at }: Claim) => `"${id}" (claims.yaml:${at('statement').start.line})`;

/** True when the words say the claim's value, or the claim has none. */
const checkValue = (prose: Prose, { words, start, end }: Mark, claim: Claim): boolean => {
  const missing = getMissing(words, claim.data, claim.data.unit);
  if (missing.length === 0) return true;
  const numbers = missing.map(printNumber).join(' and ');
  const reason = `Unexpected words "${words}" without ${numbers}, the value of ${where(claim)}.`;
  refuse(prose.file, prose.at(start, end), 'claim-value', reason);
  return false;
};

const checkWords = (prose: Prose, mark: Mark, claim: Claim, known: Figure[]): void => {
  for (const figure of findFigures(mark.words)) {
    if (!isNotable(figure) || isAmong(figure, known)) continue;
    const place = prose.at(mark.start + figure.start, mark.start + figure.end);
    const reason = `Unexpected "${figure.words}", which ${where(claim)} does not state: "${claim.data.statement}"`;
    refuse(prose.file, place, 'claim-figure', reason);
  }
};

/** Marked words say the claim's value, and no number or date that the claim does not have. */
export const claimFigures = (analysis: AnalysisContent): void => {
  const claims = new Map(getValid(analysis.claims).map((claim) => [claim.id, claim]));
  for (const prose of getTexts(analysis).flatMap((text) => text.prose))
    for (const mark of prose.marks) {
      const claim = mark.kind === 'claim' ? claims.get(mark.id) : undefined;
      if (claim && checkValue(prose, mark, claim))
        checkWords(prose, mark, claim, getClaimFigures(claim.data, analysis.sources));
    }
};
