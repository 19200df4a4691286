/**
 * Marked words have the same negations as their claim.
 *
 * Bad: `:claim[had not lost money]{#losses}` where the statement is "The line lost money for years."
 *
 * Good: `:claim[had lost money]{#losses}`
 */
import { getClaimMarks, describeClaim, type ClaimMark } from '../../texts/claim-marks.ts';
import { getLanguage } from '../../read/content.ts';
import { findQuantities, isNotable } from '../../language/quantities/quantities.ts';
import { isAmong } from '../../language/quantities/compare-quantities.ts';
import { hasQuotation } from '../../support/marked-words.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getSentence } from '../../language/words/sentences.ts';
import {
  endsInDenial,
  findDenied,
  getDenial,
  hasDenial,
  hasDenyingWords,
  hasOpposingWords,
} from '../../language/words/denials.ts';
import { getEntryTexts } from '../../texts/entry-texts.ts';
import { getStems } from '../../language/words/stems.ts';

/** Matches a verb that negates the marked words: "doubted that it :claim[would run]". */
const denier =
  /(?<!\bnot |n[’']t )\b(?:den(?:y|ies|ied)|doubt(?:s|ed)?|disput(?:es?|ed)|reject(?:s|ed)|refut(?:es?|ed))\s+(?:that\s+)?(?:\p{L}+\s+){0,6}$/iu;

/** Matches a negation directly after a mark: ":claim[on 8 May], did not strike". */
const after = /^,?\s(?:did|does|do|was|were|had|has|have|is|are|could|would)\s(?:not|never)\b/iu;

/** The clauses of a statement that share words with the marked ones; the whole statement if none does. */
const getClauses = (statement: string, words: string): string => {
  const stems = new Set(getStems(words));
  const clauses = statement.split(/[,;]|\b(?:rather than|instead of|but)\b/u);
  const near = clauses.filter((clause) => getStems(clause).some((stem) => stems.has(stem)));
  return near.length > 0 ? near.join(', ') : statement;
};

/** Whether a negation in the statement applies to marked words or numbers. */
const isOfMark = (statement: string, words: string): boolean => {
  const said = findQuantities(words);
  return statement.split(/[,;]/).some((clause) => {
    const shared = getStems(words).filter((stem) => getStems(clause).includes(stem));
    const hasNumber = findQuantities(clause).some((quantity) => isAmong(quantity, said));
    return hasDenial(clause) && (shared.length > 1 || hasNumber);
  });
};

/** Matches "looked for and not found", which is equivalent to "nobody found". */
const unfound =
  /\b(?:none|nobody|no (?:one|group|body|party|side|organi[sz]ation)|nothing|nowhere|neither|nor)\b/gi;

/** The negation in or beside marked words. */
const getDenialOfMark = ({ prose, mark, claim }: ClaimMark): string | undefined => {
  const isUnfound = claim.data.verdict === 'not confirmed';
  const words = isUnfound ? mark.words.replace(unfound, '') : mark.words;
  const head = prose.text.slice(Math.max(0, mark.start - 60), mark.start);
  const clause = head.replace(/^.*[.;:,]\s/su, '');
  return (
    getDenial(words) ??
    (endsInDenial.exec(clause) ?? denier.exec(clause))?.[0].split(' ')[0] ??
    (isUnfound ? undefined : after.exec(prose.text.slice(mark.end, mark.end + 40))?.[0])
      ?.split(' ')
      .at(-1)
  );
};

/** Whether the entry itself has the negation that follows a mark: "is not an estimate". */
const isDeniedInEntry = ({ prose, mark, claim }: ClaimMark): boolean => {
  const rest = prose.text.slice(mark.end);
  const [denied] = after.test(rest) ? findDenied(rest) : [];
  return getEntryTexts(claim.data)
    .flatMap(findDenied)
    .some(({ stem }) => stem === denied?.stem);
};

/** A negation in the text that the statement does not have. */
const findAdded = (claimMark: ClaimMark): string | undefined => {
  const { mark, claim } = claimMark;
  const denial = getDenialOfMark(claimMark);
  const isStated =
    hasDenyingWords(getClauses(claim.data.statement, mark.words)) || isDeniedInEntry(claimMark);
  return isStated ? undefined : denial;
};

/** A negation in the statement that neither the sentence of the mark nor its row has. */
const findDropped = ({ prose, mark, claim }: ClaimMark): string | undefined => {
  const { statement } = claim.data;
  const isCell = prose.context !== prose.text;
  const sentence = isCell ? prose.context : getSentence(prose.text, mark.start).words;
  const isTold = hasDenyingWords(sentence) || hasOpposingWords(sentence);
  const isAbout =
    isCell || !findQuantities(mark.words).some(isNotable) || isOfMark(statement, mark.words);
  return !isTold && mark.words.length > 12 && isAbout ? getDenial(statement) : undefined;
};

/** The problem with the negations of a mark, without the reference to its claim. */
const describeNegation = (claimMark: ClaimMark): string | undefined => {
  const { words } = claimMark.mark;
  const added = findAdded(claimMark);
  if (added !== undefined) return `Unexpected "${added}" with "${words}", expected no negation`;
  const dropped = findDropped(claimMark);
  return dropped && `Unexpected words "${words}" without a negation, expected "${dropped}"`;
};

export const claimNegation: AnalysisRule = {
  id: 'claim-negation',
  language: 'en',
  severity: 'warning',
  guesses: true,
  check: (analysis, report) => {
    for (const claimMark of getClaimMarks(analysis)) {
      const { prose, mark, claim } = claimMark;
      if (hasQuotation(claimMark, getLanguage(analysis))) continue;
      const problem = describeNegation(claimMark);
      if (problem !== undefined)
        report(
          prose.file,
          prose.at(mark.start, mark.end),
          `${problem} as in ${describeClaim(claim)}: "${claim.data.statement}"`,
        );
    }
  },
};
