/**
 * The speaker that a sentence names is the claim's, or a source that says the same.
 *
 * Bad: `The line, the Herald wrote, :claim[lost money]{#losses}.` where the claim cites the Gazette
 *
 * Good: `The line, the Gazette wrote, :claim[lost money]{#losses}.`
 */
import { findQuotations } from '../../wording/pair-quotations.ts';
import { findSpeakerCount } from '../words/speaker-counts.ts';
import { findAttributed, type Attributed } from '../words/attributions.ts';
import {
  describeClaim,
  getClaimMarks,
  getRowClaims,
  type Claim,
  type ClaimMark,
} from '../record/claim-marks.ts';
import { getNamedTexts, getSpeakers, isKnownName } from '../record/claim-speakers.ts';
import {
  getLanguage,
  getProse,
  getValid,
  hasUnread,
  type AnalysisContent,
} from '../read/content.ts';
import type { Prose } from '../read/prose.ts';
import { memoiseByObject, memoiseByPair } from '../../memoise.ts';
import type { AnalysisRule } from '../rule.ts';
import { findStatements, type Sentence } from '../words/sentences.ts';
import { findNames, getFrontNames, getNamesOf } from '../record/name-texts.ts';
import { getSourceNames } from '../words/speakers.ts';
import { createScopes, getLine } from '../record/text-scopes.ts';

/** The words of each of some names. */
type Names = Set<string>[];

/** Somebody whom a sentence or a table cell names, and the claims to which they must belong. */
interface Named extends Pick<Attributed, 'words' | 'role' | 'start' | 'end'> {
  claims: Claim[];
  known: Names[];
}

const getKnown = (claims: Claim[], { sources }: AnalysisContent): Names[] =>
  claims.map(({ data }) => getSpeakers(data, sources));

/** Everybody whom entries name: a sentence may tell what they did. */
const getNamed = (claims: Claim[], { sources }: AnalysisContent): Names[] =>
  claims.map(({ data }) => getNamedTexts(data, sources));

/** The same of a section or of the whole record, which many sentences ask for. */
const getAllNamed = memoiseByPair((claims: Claim[], sources: AnalysisContent['sources']): Names =>
  claims.flatMap(({ data }) => getNamedTexts(data, sources)),
);

const getRecord = memoiseByObject((analysis: AnalysisContent): Claim[] =>
  getValid(analysis.claims),
);

/** A sentence without a mark may name anybody in its section, and a note anybody at all. */
const getAround = (prose: Prose, analysis: AnalysisContent): Claim[] =>
  prose.role === 'note'
    ? getRecord(analysis)
    : createScopes(analysis).around(prose.file, getLine(prose)).claims;

/** Everybody whom a sentence without a mark may name. */
const getNamedAround = (prose: Prose, analysis: AnalysisContent): Names =>
  getAllNamed(getAround(prose, analysis), analysis.sources);

/** "Killed 94, according to Reuters, and 145": a speaker directly after a mark belongs to that mark alone. */
const getBound = (text: string, at: number, marks: ClaimMark[]): ClaimMark[] => {
  const last = marks.findLast(({ mark }) => mark.end <= at);
  const isBound =
    last && /^,?\s*(?:according to|by)\s+(?:the\s+)?$/iu.test(text.slice(last.mark.end, at));
  return isBound ? [last] : marks;
};

const findInSentence = (
  { words: text, start: from }: Sentence,
  prose: Prose,
  all: ClaimMark[],
  analysis: AnalysisContent,
): Named[] => {
  const marks = all.filter(({ mark }) => mark.start < from + text.length && mark.end > from);
  // A quotation without its mark has a message of its own.
  if (marks.length === 0 && findQuotations(text, getLanguage(analysis)).length > 0) return [];
  return findAttributed(text).map(({ words, role, isActor, start, end }) => {
    const claims = getBound(prose.text, from + start, marks).map(({ claim }) => claim);
    const speakers = getKnown(claims, analysis);
    const named = isActor ? getNamed(claims, analysis) : [];
    const known = claims.length === 0 ? [getNamedAround(prose, analysis)] : [...speakers, ...named];
    return { words, role, start: from + start, end: from + end, claims, known };
  });
};

/** "The UN's :claim[$25m to $50m]": whose number it is. */
const findOwners = ({ prose, mark, claim }: ClaimMark, analysis: AnalysisContent): Named[] =>
  findNames(prose.text)
    .filter(({ words, end }) => /['’]s?$/u.test(words) && mark.start === end + 1)
    .map(({ words, start, end }) => ({
      words: words.replace(/['’]s?$/u, ''),
      role: [],
      start,
      end,
      claims: [claim],
      known: [...getKnown([claim], analysis), ...getNamed([claim], analysis)],
    }));

/** Everybody who published or wrote a source of the library. */
const getPublishers = memoiseByObject(
  ({ sources }: AnalysisContent): Set<string> =>
    new Set(getValid(sources).flatMap(({ data }) => getSourceNames(data))),
);

/** The report that the analysis checks may be named anywhere. */
const getBasis = memoiseByObject(({ article, sources }: AnalysisContent): Names =>
  (article.data?.basedOn ?? []).flatMap((id) => {
    const data = sources.get(id)?.data;
    return data ? getNamesOf(getSourceNames(data)) : [];
  }),
);

/** A source that a sentence without a mark names: a claim of its section cites it. */
const findPublishers = (
  { words: text, start: from }: Sentence,
  prose: Prose,
  analysis: AnalysisContent,
): Named[] => {
  const known = [getNamedAround(prose, analysis), getFrontNames(analysis), getBasis(analysis)];
  return findNames(text)
    .map(({ words, start }) => ({ words: words.replace(/['’]s?$/u, ''), start: from + start }))
    .filter(({ words }) => getPublishers(analysis).has(words))
    .map((found) => ({
      ...found,
      role: [],
      end: found.start + found.words.length,
      claims: [],
      known,
    }));
};

/** A section with fewer claims tells how all of them were checked, and may name any source. */
const fewest = 3;

/** Sentences without a mark in a paragraph or a note; headings and table cells have other scopes. */
const findPlain = (prose: Prose, marks: ClaimMark[], analysis: AnalysisContent): Sentence[] =>
  (prose.role === 'text' || prose.role === 'note') &&
  prose.context === prose.text &&
  getAround(prose, analysis).length >= fewest
    ? findStatements(prose.text).filter(
        ({ words, start }) =>
          !marks.some(({ mark }) => mark.start < start + words.length && mark.end > start),
      )
    : [];

const findInProse = (prose: Prose, marks: ClaimMark[], analysis: AnalysisContent): Named[] => [
  ...findStatements(prose.text).flatMap((sentence) =>
    findInSentence(sentence, prose, marks, analysis),
  ),
  ...marks.flatMap((mark) => findOwners(mark, analysis)),
  ...findPlain(prose, marks, analysis).flatMap((sentence) =>
    findPublishers(sentence, prose, analysis),
  ),
];

const heads = /\b(?:who|whom|says?|said|source|sources|read|reported|evidence)\b/i;
const names =
  /(?:\p{Lu}[\p{L}\p{N}'’.-]*)(?:\s+(?:(?:of|for|and|the)\s+)*\p{Lu}[\p{L}\p{N}'’.-]*)*/gu;

/** In a column headed "Who says so" every name is one of the row's claims, or of the section's. */
const findInCell = (prose: Prose, analysis: AnalysisContent): Named[] => {
  const claims = getRowClaims(analysis)(prose) ?? [];
  const own = [...getKnown(claims, analysis), ...getNamed(claims, analysis)];
  const around = getAround(prose, analysis);
  const known =
    claims.length > 0
      ? own
      : [...getKnown(around, analysis), getAllNamed(around, analysis.sources)];
  return [...prose.text.matchAll(names)].map(({ 0: words, index: start }) => ({
    words,
    role: [],
    start,
    end: start + words.length,
    claims,
    known,
  }));
};

/** "One state" and "Member states": how many say so, where an attribution says it as well. */
const findOthers = (text: string, claims: Claim[]): string | undefined => {
  const said = findSpeakerCount(text);
  const known = claims.map(({ data }) => findSpeakerCount(data.attribution.who));
  const isWrong = known.length > 0 && known.every((other) => other && other.count !== said?.count);
  return said && isWrong ? said.words : undefined;
};

const describe = (claims: Claim[]): string =>
  claims.length === 0
    ? 'somebody whom the record names or cites'
    : `somebody whom ${claims.map(describeClaim).join(' or ')} names or cites: "${claims[0]?.data.attribution.who}"`;

export const claimSpeaker: AnalysisRule = {
  id: 'claim-speaker',
  guesses: true,
  check: (analysis, report) => {
    if (hasUnread(analysis)) return;
    const byProse = Map.groupBy(getClaimMarks(analysis), ({ prose }) => prose);
    for (const prose of getProse(analysis)) {
      const marks = byProse.get(prose) ?? [];
      const isCell = marks.length === 0 && heads.test(prose.header ?? '');
      const named = isCell ? findInCell(prose, analysis) : findInProse(prose, marks, analysis);
      const row = isCell ? (getRowClaims(analysis)(prose) ?? []) : [];
      const others = findOthers(prose.text, row);
      if (others !== undefined)
        report(
          prose.file,
          prose.at(0, others.length),
          `Unexpected "${others}" as those who say so, expected ${describe(row)}.`,
        );
      for (const each of named)
        if (!each.known.some((names) => isKnownName(each, names)))
          report(
            prose.file,
            prose.at(each.start, each.end),
            `Unexpected "${each.words}" as the one who says so, expected ${describe([...new Set(each.claims)])}.`,
          );
    }
  },
};
