/**
 * A statement with "later", "earlier" or "first" fits the date of the statement before it.
 *
 * Bad: `finding: The port's count; the audit earlier had 1,180.` of a later finding
 *
 * Good: `finding: The port's count; the audit later had 1,180.`
 */
import { getFullNumbers } from '../../language/quantities/compare-quantities.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { getValid, hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import {
  describeClaim,
  getClaimMarks,
  type Claim,
  type ClaimMark,
} from '../../texts/claim-marks.ts';
import type { AnalysisRule, Report } from '../../rule.ts';
import { findStatements, getSentence } from '../../language/words/sentences.ts';

/** Matches an adverb directly before a mark: "families later spoke :claim[of 90]". */
const adverb =
  /\b(?<word>later|earlier|first)\s(?:\p{L}+(?:ed|t|d|poke|ave|aid|aw)\s)(?:\p{L}+\s){0,2}$/u;

const isBefore = (one: Claim, other: Claim): boolean => {
  const [first = '', second = ''] = [one.data.asOf, other.data.asOf];
  return first.length === 10 && second.length === 10 && first < second;
};

/** Whether two claims have the same unit and scope. */
const haveSameUnit = (one: Claim, other: Claim): boolean =>
  one.data.unit !== undefined &&
  one.data.unit === other.data.unit &&
  one.data.scope === other.data.scope;

const isWrongOrder = (word: string, own: Claim, before: Claim[]): boolean =>
  before.length > 0 &&
  before.every((other) => (word === 'later' ? isBefore(own, other) : isBefore(other, own)));

const checkMark = ({ prose, mark, claim }: ClaimMark, all: ClaimMark[], report: Report): void => {
  const { start } = getSentence(prose.text, mark.start);
  const match = adverb.exec(prose.text.slice(start, mark.start));
  const word = match?.groups?.['word'];
  const before = all
    .filter((other) => other.prose === prose && other.mark.start >= start)
    .filter((other) => other.mark.end <= mark.start && haveSameUnit(claim, other.claim))
    .map((other) => other.claim);
  if (!match || !word || !isWrongOrder(word, claim, before)) return;
  const at = start + match.index;
  report(
    prose.file,
    prose.at(at, at + word.length),
    `Unexpected "${word}", expected another time: ${describeClaim(claim)} is dated ${claim.data.asOf}.`,
  );
};

/** Reports later findings that are called earlier. */
const checkFindings = ({ claims }: AnalysisContent, report: Report): void => {
  for (const { data, file, at } of getValid(claims))
    for (const { words } of findStatements(data.finding)) {
      const later = data.since.flatMap((item) => getFullNumbers(item, data.unit));
      const evidence = data.evidence.flatMap((item) => getFullNumbers(item, data.unit));
      const isLater = findQuantities(words).some(
        ({ value }) => value !== undefined && later.includes(value) && !evidence.includes(value),
      );
      const [word] = /\b(?:earlier|previously)\b/u.exec(words) ?? [];
      if (word && isLater)
        report(file, at('finding'), `Unexpected "${word}" of a later finding, expected "later".`);
    }
};

export const timeOrder: AnalysisRule = {
  id: 'time-order',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    const all = getClaimMarks(analysis);
    for (const each of all) checkMark(each, all, report);
    checkFindings(analysis, report);
  },
};
