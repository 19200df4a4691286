/**
 * A statement of grade C, an assessment, or a contradicted statement is attributed in the text.
 *
 * Bad: `The line had :claim[lost money for years]{#losses}.`
 *
 * Good: `The line had, according to the Harbour Gazette, :claim[lost money for years]{#losses}.`
 */
import { getClaimMarks, type Claim, type ClaimMark } from '../../texts/claim-marks.ts';
import { findAttributed } from '../../language/words/attributions.ts';
import { getLanguage } from '../../read/content.ts';
import { isEnglish } from '../../../schemas/language.ts';
import { getSentence, getStatement } from '../../language/words/sentences.ts';
import { getNeededNames, isNamed } from '../../names/attribution-names.ts';
import { hasQuotation } from '../../support/marked-words.ts';
import type { AnalysisRule } from '../../rule.ts';

const say =
  'said|says|saying|wrote|writes|told|reported|reports|argued|argues|judged|judges|observed|noted|thought|thinks|expected|expects|reasoned|admitted|warned|called|calls|put|puts|believed|saw|sees|predicted|feared|describes?|described|traces|traced|lists|listed|attributes|attributed|found|finds|counted|gave|has it|had it';

/** Nouns that attribute with a possessive: "in its view". */
const account =
  'account|view|opinion|judge?ment|words|reading|report|article|headline|caption|figures?|counts?|estimates?|analysis|forecast|list|study|findings?|telling';

/**
 * Matches a reference to a speaker named before: "He told the paper", "by its account", "the paper
 * itself thought".
 */
const pronoun = new RegExp(
  `\\b(?:he|she|they|it|the (?:paper|newspaper|daily|weekly|magazine|broadcaster|agency|website|group|author|analyst|official|report)|both)\\b(?:\\s\\p{L}+){0,3}?\\s(?:${say})\\b|\\b(?:his|her|their)\\b|\\bits\\s(?:own\\s)?(?:${account})\\b|\\bhim\\b|\\bthem\\b|\\b(?:by|in|from|to|via) (?:the|that|this) (?:paper|newspaper|daily|weekly|magazine|broadcaster|agency|website|article)\\b`,
  'iu',
);

/** Matches an opinion of a person named before: "He therefore had little faith". */
const holder = /^(?:[^.;:]*,\s)?(?:he|she)\s(?:\p{L}+\s)?(?:has|had|is|was|holds?|held)\s$/iu;

/** Whether a claim rests on one report, or is an opinion. */
const isOfOne = ({ data: { grade, verdict } }: Claim): boolean =>
  grade === 'C' || verdict === 'assessment';

/** Matches "Member states told the UN that …". */
const relays = new RegExp(`\\b(?:${say})(?:\\s[^\\s.,]+){0,4}\\sthat\\b`, 'iu');

/** A range is an estimate. A statement may itself name the speaker, which key points then repeat. */
const isRelayed = ({ data: { low, statement } }: Claim): boolean =>
  low !== undefined || relays.test(statement);

/** Whether this is the first mark of a contradicted claim, which needs the attribution. */
const isFirst = ({ mark, claim }: ClaimMark, all: ClaimMark[]): boolean =>
  all.find(({ prose, claim: { id } }) => id === claim.id && prose.role === 'text')?.mark === mark;

const needsName = (claimMark: ClaimMark, all: ClaimMark[]): boolean => {
  const { prose, claim } = claimMark;
  return (
    isOfOne(claim) ||
    (claim.data.verdict === 'contradicted' && isFirst(claimMark, all)) ||
    (prose.role === 'key-points' && isRelayed(claim))
  );
};

const describeClaimKind = ({ data: { grade, verdict, low } }: Claim): string => {
  if (grade === 'C') return 'grade C';
  if (verdict === 'assessment' || verdict === 'contradicted') return verdict;
  return low === undefined ? 'attributed in its statement' : 'an estimate';
};

/** Whether the paragraph continues a quotation. `quotation-speaker` checks its speaker. */
const isContinued = ({ prose }: ClaimMark): boolean => /^["“«„]/u.test(prose.text);

/** Whether the sentence names a speaker, or refers to a name earlier in the paragraph. */
const isAttributed = (
  { prose, mark, claim }: ClaimMark,
  names: string[],
  language: string,
): boolean => {
  const { words, start } =
    prose.role === 'key-points'
      ? getStatement(prose.text, mark.start)
      : getSentence(prose.text, mark.start);
  return (
    isNamed(words, names, language) ||
    // `claim-speaker` checks the name given to a contradicted claim.
    (claim.data.verdict === 'contradicted' && findAttributed(words).length > 0) ||
    (prose.context !== prose.text && isNamed(prose.context, names, language)) ||
    // The pronouns of other languages are unknown.
    ((!isEnglish(language) ||
      pronoun.test(words) ||
      (claim.data.attribution.kind === 'named person' &&
        holder.test(words.slice(0, mark.start - start)))) &&
      isNamed(prose.text.slice(0, start), names, language))
  );
};

export const attribution: AnalysisRule = {
  id: 'attribution',
  check: (analysis, report) => {
    const all = getClaimMarks(analysis);
    const language = getLanguage(analysis);
    for (const claimMark of all) {
      const { prose, mark, claim } = claimMark;
      if (!needsName(claimMark, all) || mark.words.trim() === '') continue;
      const names = getNeededNames(claim.data, analysis.sources);
      // `quotation-speaker` reports a quotation in a paragraph without names.
      if (hasQuotation(claimMark, language) && !isNamed(prose.text, names, language)) continue;
      if (isContinued(claimMark) || isAttributed(claimMark, names, language)) continue;
      report(
        prose.file,
        prose.at(mark.start, mark.end),
        `Unexpected "${mark.words}" stated as fact, expected its sentence to name the speaker (${describeClaimKind(claim)}): ${names.slice(0, 6).join(', ')}.`,
      );
    }
  },
};
