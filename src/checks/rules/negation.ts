/**
 * Marked words deny what their claim denies, and nothing else.
 *
 * Bad: `:claim[had not lost money]{#losses}` where the statement is "The line lost money for years."
 *
 * Good: `:claim[had lost money]{#losses}`
 */
import { getClaimMarks, describeClaim, type ClaimMark } from '../record/claim-marks.ts';
import { findQuotations } from '../../wording/pair-quotations.ts';
import { getLanguage } from '../read/content.ts';
import { findQuantities, isNotable } from '../quantities/quantities.ts';
import { isAmong } from '../quantities/compare-quantities.ts';
import type { AnalysisRule } from '../rule.ts';
import { getSentence } from '../words/sentences.ts';
import { findDenied } from '../words/denials.ts';
import { getEntryTexts } from '../record/entry-words.ts';
import { getStems } from '../words/stems.ts';

/** Words that turn a statement into its opposite. */
const strict =
  /\b(?:not|never|no(?! (?:more|fewer|less|later|surprise|doubt|wonder|secret)\b)|none|nobody|no one|nothing|nowhere|neither|nor|without|cannot)\b|n[’']t\b/gi;

/** Words that deny too: "failed to", "unsurprising", "ruled out". */
const denying =
  /\b(?:fail\w*|lack\w*|den(?:y|ies|ied|ying)|absen\w+|ruled? out|rather than|instead of|only|hardly|scarcely|little|few(?:er)?|less|barely|un(?!der|til|it|ion|less|iver)\w{3,}|im(?:possible|probable)\w*|in(?:ability|complete|sufficient)\w*|\w+less|free of|far from|except|but not|sole|alone)\b/i;

/** Words that a denial in a statement can be told by: "stopped running" for "did not run". */
const opposing =
  /\b(?:refus\w+|reject\w+|stopp?ed|ended|against|doubt\w*|disput\w*|disown\w*|withdr[ae]w\w*)\b/i;

const hasStrict = (text: string): boolean => text.search(strict) >= 0;

const hasDenial = (text: string): boolean => hasStrict(text) || denying.test(text);

/** A denial at most two words before a mark: "it never :claim[would run]". */
const before =
  /(?:\b(?:not|never|without|no(?! (?:more|fewer|less|later|surprise|doubt|wonder|secret)\b)|cannot)|n[’']t)\s+(?:\p{L}+\s+){0,2}$/iu;

/** A verb that denies what a mark says: "doubted that it :claim[would run]". */
const denier =
  /(?<!\bnot |n[’']t )\b(?:den(?:y|ies|ied)|doubt(?:s|ed)?|disput(?:es?|ed)|reject(?:s|ed)|refut(?:es?|ed))\s+(?:that\s+)?(?:\p{L}+\s+){0,6}$/iu;

/** A denial directly after a mark: ":claim[on 8 May], did not strike". */
const after = /^,?\s(?:did|does|do|was|were|had|has|have|is|are|could|would)\s(?:not|never)\b/iu;

/** The clauses of a statement that share words with the marked ones; all of it where none does. */
const getClauses = (statement: string, words: string): string => {
  const stems = new Set(getStems(words));
  const clauses = statement.split(/[,;]|\b(?:rather than|instead of|but)\b/u);
  const near = clauses.filter((clause) => getStems(clause).some((stem) => stems.has(stem)));
  return near.length > 0 ? near.join(', ') : statement;
};

/** Whether a denial of the statement is of words or numbers that are marked. */
const isOfMark = (statement: string, words: string): boolean => {
  const said = findQuantities(words);
  return statement.split(/[,;]/).some((clause) => {
    const shared = getStems(words).filter((stem) => getStems(clause).includes(stem));
    const hasNumber = findQuantities(clause).some((quantity) => isAmong(quantity, said));
    return hasStrict(clause) && (shared.length > 1 || hasNumber);
  });
};

/** What was looked for and not found is said by "nobody found", and by these words only. */
const unfound =
  /\b(?:none|nobody|no (?:one|group|body|party|side|organi[sz]ation)|nothing|nowhere|neither|nor)\b/gi;

/** The denial in marked words, or directly beside them. */
const getDenial = ({ prose, mark, claim }: ClaimMark): string | undefined => {
  const isUnfound = claim.data.verdict === 'not confirmed';
  const words = isUnfound ? mark.words.replace(unfound, '') : mark.words;
  const head = prose.text.slice(Math.max(0, mark.start - 60), mark.start);
  const clause = head.replace(/^.*[.;:,]\s/su, '');
  return (
    words.match(strict)?.[0] ??
    (before.exec(clause) ?? denier.exec(clause))?.[0].split(' ')[0] ??
    (isUnfound ? undefined : after.exec(prose.text.slice(mark.end, mark.end + 40))?.[0])
      ?.split(' ')
      .at(-1)
  );
};

/** Whether the entry itself denies what a text denies after a mark: "is not an estimate". */
const isDeniedInEntry = ({ prose, mark, claim }: ClaimMark): boolean => {
  const rest = prose.text.slice(mark.end);
  const [denied] = after.test(rest) ? findDenied(rest) : [];
  return getEntryTexts(claim.data)
    .flatMap(findDenied)
    .some(({ stem }) => stem === denied?.stem);
};

export const negation: AnalysisRule = {
  id: 'negation',
  language: 'en',
  severity: 'warning',
  guesses: true,
  check: (analysis, report) => {
    for (const claimMark of getClaimMarks(analysis)) {
      const { prose, mark, claim } = claimMark;
      if (findQuotations(mark.words, getLanguage(analysis)).length > 0) continue;
      const denial = getDenial(claimMark);
      const { statement } = claim.data;
      const isCell = prose.context !== prose.text;
      const sentence = isCell ? prose.context : getSentence(prose.text, mark.start).words;
      const isAdded =
        denial !== undefined &&
        !hasDenial(getClauses(statement, mark.words)) &&
        !isDeniedInEntry(claimMark);
      const isDropped =
        hasStrict(statement) &&
        !hasDenial(sentence) &&
        !opposing.test(sentence) &&
        mark.words.length > 12 &&
        (isCell || !findQuantities(mark.words).some(isNotable) || isOfMark(statement, mark.words));
      if (!isAdded && !isDropped) continue;
      const word = isAdded ? denial : (statement.match(strict)?.[0] ?? '');
      report(
        prose.file,
        prose.at(mark.start, mark.end),
        isAdded
          ? `Unexpected "${word}" with "${mark.words}", expected no denial as in ${describeClaim(claim)}: "${statement}" If it is right, list these words under \`allow\`.`
          : `Unexpected words "${mark.words}" without a denial, expected "${word}" as in ${describeClaim(claim)}: "${statement}" If they are right, list them under \`allow\`.`,
      );
    }
  },
};
