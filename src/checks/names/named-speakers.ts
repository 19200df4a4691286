/** Finds the speakers that sentences and table cells name, and the speakers that are expected. */
import type { ClaimData } from '../../schemas/claim.ts';
import { findQuotations } from '../../wording/pair-quotations.ts';
import { getLanguage, type AnalysisContent } from '../read/content.ts';
import type { Prose } from '../read/prose.ts';
import { findAttributed } from '../language/words/attributions.ts';
import { findStatements, type Sentence } from '../language/words/sentences.ts';
import { getMarksIn, getRowClaims, type Claim, type ClaimMark } from '../texts/claim-marks.ts';
import { getNamedTexts, getSpeakers } from './claim-speakers.ts';
import { getOwnPart } from './own-number.ts';
import { findNames, type FoundName } from './find-names.ts';
import { findPublishers, findPlain } from './named-publishers.ts';
import { getAllNamed, getAround, getNamedAround, type Named, type Names } from './section-names.ts';

const getKnownSpeakers = (entries: ClaimData[], { sources }: AnalysisContent): Names[] =>
  entries.map((data) => getSpeakers(data, sources));

/** Name words of the entries: a sentence may describe an action. */
const getNamedInEntries = (entries: ClaimData[], { sources }: AnalysisContent): Names[] =>
  entries.map((data) => getNamedTexts(data, sources));

const getData = (claims: Claim[]): ClaimData[] => claims.map(({ data }) => data);

/**
 * A speaker directly after a mark belongs to that mark alone: "Killed 94, according to Reuters, and
 * 145", "often at odds, the UN found, and".
 */
const getBound = (text: string, at: number, marks: ClaimMark[]): ClaimMark[] => {
  const last = marks.findLast(({ mark }) => mark.end <= at);
  const isBound =
    last &&
    (/^,?\s*(?:according to|by)\s+(?:the\s+)?$/iu.test(text.slice(last.mark.end, at)) ||
      (/^,\s(?:the\s)?$/iu.test(text.slice(last.mark.end, at)) &&
        /^[^,.;]*,\sand\b/u.test(text.slice(at))));
  return isBound ? [last] : marks;
};

/**
 * Whether the words between two speakers are a clause of the first one alone: "The port spoke of thousands,
 * a captain".
 */
const isOfOtherClause = (between: string): boolean => /^\s[^\s,;]+\s[^,;]+,\s/u.test(between);

const findInSentence = (
  sentence: Sentence,
  prose: Prose,
  all: ClaimMark[],
  analysis: AnalysisContent,
): Named[] => {
  const { words: text, start: from } = sentence;
  const marks = getMarksIn(sentence, all);
  // A separate rule reports a quotation without a mark.
  if (marks.length === 0 && findQuotations(text, getLanguage(analysis)).length > 0) return [];
  const attributed = findAttributed(text);
  return attributed.map(({ words, role, isActor, start, end }, index) => {
    const next = attributed[index + 1];
    const isApart = next && isOfOtherClause(text.slice(end, next.start));
    const later = marks.filter(({ mark }) => !isApart || mark.start < from + next.start);
    const bound = getBound(prose.text, from + start, later);
    const claims = bound.map(({ claim }) => claim);
    const entries = bound.map(({ claim, mark }) => getOwnPart(claim.data, text, mark.words));
    const speakers = getKnownSpeakers(entries, analysis);
    const named = isActor ? getNamedInEntries(entries, analysis) : [];
    const known = claims.length === 0 ? [getNamedAround(prose, analysis)] : [...speakers, ...named];
    return { words, role, start: from + start, end: from + end, claims, known };
  });
};

/** Matches the verb between a person and an opinion: "Holm had :claim[little faith]". */
const holds = /^\s(?:\p{L}+ly\s)?(?:has|had|is|was|holds?|held)\s$/u;

/** Whether a name is that of the owner of marked words, or of the person whose opinion they are. */
const isOwner = ({ words, end }: FoundName, { prose, mark, claim: { data } }: ClaimMark): boolean =>
  (/['’]s?$/u.test(words) && mark.start === end + 1) ||
  (data.verdict === 'assessment' &&
    data.attribution.kind === 'named person' &&
    holds.test(prose.text.slice(end, mark.start)));

/** The name directly before a mark: "the UN's :claim[$25m to $50m]", "Holm had :claim[little faith]". */
const findOwners = (claimMark: ClaimMark, analysis: AnalysisContent): Named[] => {
  const { prose, claim } = claimMark;
  return findNames(prose.text)
    .filter((name) => isOwner(name, claimMark))
    .map(({ words, start, end }) => ({
      words: words.replace(/['’]s?$/u, ''),
      role: [],
      start,
      end,
      claims: [claim],
      known: [
        ...getKnownSpeakers([claim.data], analysis),
        ...getNamedInEntries([claim.data], analysis),
      ],
    }));
};

/** Everybody whom a text names as a speaker. */
export const findInProse = (
  prose: Prose,
  marks: ClaimMark[],
  analysis: AnalysisContent,
): Named[] => {
  const speakers = findStatements(prose.text).flatMap((sentence) =>
    findInSentence(sentence, prose, marks, analysis),
  );
  const publishers = findPlain(prose, marks, analysis)
    .flatMap((sentence) => findPublishers(sentence, prose, analysis))
    .filter(({ start }) => speakers.every((speaker) => speaker.start !== start));
  return [...speakers, ...marks.flatMap((mark) => findOwners(mark, analysis)), ...publishers];
};

const names =
  /(?:\p{Lu}[\p{L}\p{N}'’.-]*)(?:\s+(?:(?:of|for|and|the)\s+)*\p{Lu}[\p{L}\p{N}'’.-]*)*/gu;

/**
 * Names in a cell below a column head such as "Who says so" are speakers of the claims of the row, or
 * else of the section.
 */
export const findInCell = (prose: Prose, analysis: AnalysisContent): Named[] => {
  const claims = getRowClaims(analysis)(prose) ?? [];
  const entries = getData(claims);
  const own = [...getKnownSpeakers(entries, analysis), ...getNamedInEntries(entries, analysis)];
  const around = getAround(prose, analysis);
  const known =
    claims.length > 0
      ? own
      : [...getKnownSpeakers(getData(around), analysis), getAllNamed(around, analysis.sources)];
  return [...prose.text.matchAll(names)].map(({ 0: words, index: start }) => ({
    words,
    role: [],
    start,
    end: start + words.length,
    claims,
    known,
  }));
};
