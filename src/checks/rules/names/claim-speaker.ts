/**
 * The speaker that a sentence names is the claim's, or a source that says the same.
 *
 * Bad: `The line, the Herald wrote, :claim[lost money]{#losses}.` where the claim cites the Gazette
 *
 * Good: `The line, the Gazette wrote, :claim[lost money]{#losses}.`
 */
import {
  describeClaim,
  getMarksByProse,
  getRowClaims,
  type Claim,
  type ClaimMark,
} from '../../texts/claim-marks.ts';
import { getSameOffice, isKnownName, isOtherOffice } from '../../names/claim-speakers.ts';
import { findInCell, findInProse } from '../../names/named-speakers.ts';
import type { Named } from '../../names/section-names.ts';
import { getProse, hasUnreadClaims } from '../../read/content.ts';
import type { Prose } from '../../read/prose.ts';
import type { AnalysisRule } from '../../rule.ts';
import { findStatements } from '../../language/words/sentences.ts';
import { findSpeakerCount } from '../../language/words/speaker-counts.ts';

/** Matches the head of a column whose cells name speakers. */
const heads = /\b(?:who|whom|says?|said|source|sources|read|reported|evidence)\b/i;

/** A number of speakers that differs from the attribution: "one state" and "member states". */
const findOthers = (text: string, claims: Claim[]): string | undefined => {
  const said = findSpeakerCount(text);
  const known = claims.map(({ data }) => findSpeakerCount(data.attribution.who));
  const isWrong = known.length > 0 && known.every((other) => other && other.count !== said?.count);
  return said && isWrong ? said.words : undefined;
};

/** A wrong number of speakers, and its position. */
interface Counted {
  words: string;
  start: number;
  claims: Claim[];
}

/** The number of speakers in a sentence, before its marked words. */
const findCounted = (prose: Prose, all: ClaimMark[]): Counted[] =>
  prose.context === prose.text
    ? findStatements(prose.text).flatMap(({ words, start }) => {
        const marks = all.filter(
          ({ mark }) => mark.start >= start && mark.end <= start + words.length,
        );
        const head = words.slice(0, (marks[0]?.mark.start ?? start) - start);
        const claims = marks.map(({ claim }) => claim);
        const found = findOthers(head, claims);
        return found === undefined
          ? []
          : [{ words: found, start: start + head.indexOf(found), claims }];
      })
    : [];

/** The number of speakers in a cell, for the claims of its row. */
const findCountedInRow = ({ text }: Prose, claims: Claim[]): Counted[] => {
  const words = findOthers(text, claims);
  return words === undefined ? [] : [{ words, start: 0, claims }];
};

/** Whether a speaker is known. Without a mark, one known name among the words is enough. */
const isKnownSpeaker = (named: Named): boolean =>
  named.known.some((names) =>
    named.claims.length === 0
      ? isKnownName(named, names)
      : isKnownName(named, getSameOffice(named, names)) && !isOtherOffice(named, names),
  );

const describeExpected = (claims: Claim[]): string =>
  claims.length === 0
    ? 'a person or organisation that the record names or cites'
    : `a person or organisation that ${claims.map(describeClaim).join(' or ')} names or cites: "${claims[0]?.data.attribution.who}"`;

export const claimSpeaker: AnalysisRule = {
  id: 'claim-speaker',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    for (const prose of getProse(analysis)) {
      const marks = getMarksByProse(analysis).get(prose) ?? [];
      const isCell = marks.length === 0 && heads.test(prose.header ?? '');
      const named = isCell ? findInCell(prose, analysis) : findInProse(prose, marks, analysis);
      const row = isCell ? (getRowClaims(analysis)(prose) ?? []) : [];
      const counted = [...findCountedInRow(prose, row), ...findCounted(prose, marks)];
      for (const { words, start, claims } of counted)
        report(
          prose.file,
          prose.at(start, start + words.length),
          `Unexpected "${words}" as the speakers, expected ${describeExpected(claims)}.`,
        );
      for (const each of named)
        if (!isKnownSpeaker(each))
          report(
            prose.file,
            prose.at(each.start, each.end),
            `Unexpected "${each.words}" as the speaker, expected ${describeExpected([...new Set(each.claims)])}.`,
          );
    }
  },
};
