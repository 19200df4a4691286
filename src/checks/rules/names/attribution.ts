/**
 * A statement of grade C, an assessment, and a contradicted statement are printed with the name of who says so.
 *
 * Bad: `The line had :claim[lost money for years]{#losses}.`
 *
 * Good: `The line had, according to the Harbour Gazette, :claim[lost money for years]{#losses}.`
 */
import { getClaimMarks, type Claim, type ClaimMark } from '../../texts/claim-marks.ts';
import { findQuotations } from '../../../wording/pair-quotations.ts';
import { findAttributed } from '../../language/words/attributions.ts';
import { getLanguage } from '../../read/content.ts';
import { isEnglish } from '../../../schemas/language.ts';
import { getSentence, getStatement } from '../../language/words/sentences.ts';
import { getNames, isNamed } from '../../names/speakers.ts';
import type { AnalysisRule } from '../../rule.ts';

const say =
  'said|says|saying|wrote|writes|told|reported|reports|argued|argues|judged|judges|observed|noted|thought|thinks|expected|expects|reasoned|admitted|warned|called|calls|put|puts|believed|saw|sees|predicted|feared|describes?|described|traces|traced|lists|listed|attributes|attributed|found|finds|counted|gave|has it|had it';

/** What somebody has of their own where the words are theirs: "in its view". */
const account =
  'account|view|opinion|judge?ment|words|reading|report|article|headline|caption|figures?|counts?|estimates?|analysis|forecast|list|study|findings?|telling';

/** "He told the paper", "by its account", "the paper itself thought": words of somebody named before. */
const pronoun = new RegExp(
  `\\b(?:he|she|they|it|the (?:paper|group|author|analyst|official|report)|both)\\b(?:\\s\\p{L}+){0,3}?\\s(?:${say})\\b|\\b(?:his|her|their)\\b|\\bits\\s(?:own\\s)?(?:${account})\\b|\\bhim\\b|\\bthem\\b`,
  'iu',
);

/** "He therefore had little faith": a person named before has the opinion that is told of him. */
const holder = /^(?:[^.;:]*,\s)?(?:he|she)\s(?:\p{L}+\s)?(?:has|had|is|was|holds?|held)\s$/iu;

/** What one report says, or somebody's opinion. */
const isOfOne = ({ data: { grade, verdict } }: Claim): boolean =>
  grade === 'C' || verdict === 'assessment';

/** "Member states told the UN that …" */
const relays = new RegExp(`\\b(?:${say})(?:\\s[^\\s.,]+){0,4}\\sthat\\b`, 'iu');

/** A range is somebody's estimate, and a statement may itself say who says so: key points keep that. */
const isRelayed = ({ data: { low, statement } }: Claim): boolean =>
  low !== undefined || relays.test(statement);

/** What documents contradict is somebody's word where the article first says it. */
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

const describe = ({ data: { grade, verdict, low } }: Claim): string => {
  if (grade === 'C') return 'grade C';
  if (verdict === 'assessment' || verdict === 'contradicted') return verdict;
  return low === undefined ? 'its statement says so' : 'an estimate';
};

/** A paragraph that opens with a quotation mark goes on with a quotation, whose speaker `quotation-speaker` asks for. */
const isContinued = ({ prose }: ClaimMark): boolean => /^["“«„]/u.test(prose.text);

/** The sentence names somebody, or refers back to a name earlier in the paragraph. */
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
    // Whose word it is instead has the message of `claim-speaker`.
    (claim.data.verdict === 'contradicted' && findAttributed(words).length > 0) ||
    (prose.context !== prose.text && isNamed(prose.context, names, language)) ||
    // The pronouns of other languages are not known here.
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
      const names = getNames(claim.data, analysis.sources);
      // A quotation in a paragraph that names nobody has the message of `quotation-speaker`.
      const isQuoted = findQuotations(mark.words, language).length > 0;
      if (isQuoted && !isNamed(prose.text, names, language)) continue;
      if (isContinued(claimMark) || isAttributed(claimMark, names, language)) continue;
      report(
        prose.file,
        prose.at(mark.start, mark.end),
        `Unexpected "${mark.words}" stated as fact, expected its sentence to say whose word it is (${describe(claim)}): ${names.slice(0, 6).join(', ')}.`,
      );
    }
  },
};
