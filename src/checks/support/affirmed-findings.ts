/** Finds words by which an entry says that the subject of its statement was found or confirmed. */
import type { ClaimData } from '../../schemas/claim.ts';
import { findQuantities } from '../language/quantities/quantities.ts';
import { hasDenial } from '../language/words/denials.ts';
import { findStatements } from '../language/words/sentences.ts';
import { getStems } from '../language/words/stems.ts';
import type { RecordSentence } from '../texts/record-sentences.ts';

const lookedFor = /\blooked for(?:\s(?:in|at|on)\s[^,.;]*?)?(?:,|\sand)\sfound\b/iu;

/** Matches what was found, at the end of a clause: "Broken stations were found in it". */
const found = /^(?<what>[^,.;:]+?)\s(?:was|were)\sfound(?:\s(?:in it|there|in them))?[.;]?\s*$/iu;

/** Matches a second report: "One that we read mentions the loss". */
const another = /^(?:one|another|some|several)\b(?:\s\p{L}+){0,5}?\s(?:mentions?|confirms?)\b/iu;

/** Matches a finding according to which the subject itself was not found. */
const isMissing = /^(?:it was )?looked for\b[^.;]*\bnot found\b/iu;

/** Matches evidence that has the subject: "The audit mentions it", "The report names a broken station". */
const mentioned =
  /\b(?:mentions?|names?|lists?|records?|confirms?|says?)\s(?:(?:it|this|so)\b(?! in its own)|(?:an?|the)\s(?<what>[^,.;:]+))/iu;

const amount =
  /\b(?:gives?|mentions?|has)\s(?:an?|the|its)\s(?:sum|figure|number|total|toll|count)\b/iu;

const shareStem = (words: string, { statement }: ClaimData): boolean =>
  getStems(words).some((stem) => getStems(statement).includes(stem));

const findSubject = (words: string, claim: ClaimData): string | undefined => {
  const { 0: whole, groups } = found.exec(words) ?? {};
  const what = groups?.['what'] ?? '';
  return shareStem(what, claim) || /\bsecond\b/iu.test(what) ? whole : undefined;
};

const findMentioned = (words: string, claim: ClaimData): string | undefined => {
  const { 0: whole, groups } = (isMissing.test(claim.finding) && mentioned.exec(words)) || {};
  const what = groups?.['what'];
  return what === undefined || shareStem(what, claim) ? whole : undefined;
};

/** An amount without a number, where the entry is about one. */
const findAmount = (words: string, { value }: ClaimData): string | undefined =>
  value !== undefined && findQuantities(words).length === 0 ? amount.exec(words)?.[0] : undefined;

/** The words of a sentence according to which the subject of the statement was found. */
export const findAffirmed = ({ path, text }: RecordSentence, claim: ClaimData): string[] =>
  findStatements(text).flatMap(({ words }) => {
    const [looked] = lookedFor.exec(words) ?? [];
    if (looked) return [looked];
    if (hasDenial(words) || /\b(?:only|whether)\b/iu.test(words)) return [];
    const [one] = another.exec(words.trim()) ?? [];
    const source = path[0] === 'evidence' ? claim.evidence[Number(path[1])]?.source : undefined;
    const isEvidence = source !== undefined && !claim.reported.includes(source);
    const shown = isEvidence
      ? (findMentioned(words, claim) ?? findAmount(words, claim))
      : undefined;
    return findSubject(words, claim)?.trim() ?? one ?? shown ?? [];
  });
