/**
 * Whoever a sentence gives its words to is somebody whom a claim marked beside it names or cites.
 *
 * Bad: `The line, the Herald wrote, :claim[lost money]{#losses}.` where the claim cites the Gazette
 *
 * Good: `The line, the Gazette wrote, :claim[lost money]{#losses}.`
 */
import { findAttributed } from '../attributions.ts';
import { describeClaim, getClaimMarks, type Claim, type ClaimMark } from '../claim-marks.ts';
import { getProse, getValid, hasUnread, type AnalysisContent } from '../content.ts';
import { getKnownStems, getUnknownWords } from '../known-names.ts';
import type { AnalysisRule } from '../rule.ts';
import { getSourceNames } from '../speakers.ts';
import { getStems } from '../stems.ts';
import { findStatements, type Sentence } from '../sentences.ts';

const isWithin = ({ start, words }: Sentence, { mark }: ClaimMark): boolean =>
  mark.start < start + words.length && mark.end > start;

const getKnown = (claims: Claim[], { sources }: AnalysisContent): Set<string> =>
  new Set(claims.flatMap(({ data }) => [...getKnownStems(data, sources)]));

/** Part of a name, where the library has it: a sentence without a mark may speak of any source. */
const getAllKnown = (analysis: AnalysisContent): Set<string> =>
  new Set([
    ...getKnown(getValid(analysis.claims), analysis),
    ...getValid(analysis.sources).flatMap(({ data }) => getSourceNames(data).flatMap(getStems)),
  ]);

/** Words before an office, none of which the claims know: "a ministry official". */
const hasUnknownRole = (role: string[], known: Set<string>): boolean =>
  role.length > 0 && role.flatMap(getStems).every((stem) => !known.has(stem));

const describe = (claims: Claim[]): string =>
  claims.length === 0
    ? 'somebody whom the record names or cites'
    : `somebody whom ${claims.map(describeClaim).join(' or ')} names or cites: "${claims[0]?.data.attribution.who}"`;

export const claimSpeaker: AnalysisRule = {
  id: 'claim-speaker',
  guesses: true,
  check: (analysis, report) => {
    if (hasUnread(analysis)) return;
    const all = getAllKnown(analysis);
    const byProse = Map.groupBy(getClaimMarks(analysis), ({ prose }) => prose);
    for (const prose of getProse(analysis))
      for (const sentence of findStatements(prose.text)) {
        const marks = byProse.get(prose) ?? [];
        const claims = marks.filter((mark) => isWithin(sentence, mark)).map(({ claim }) => claim);
        const known = claims.length > 0 ? getKnown(claims, analysis) : all;
        for (const { words, role, start, end } of findAttributed(sentence.words))
          if (getUnknownWords(words, known).length > 0 || hasUnknownRole(role, known))
            report(
              prose.file,
              prose.at(sentence.start + start, sentence.start + end),
              `Unexpected "${words}" as the one who says so, expected ${describe([...new Set(claims)])}.`,
            );
      }
  },
};
