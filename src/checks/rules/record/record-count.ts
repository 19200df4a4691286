/**
 * Counts in the statement, finding and `instead` of an entry agree with those in its evidence.
 *
 * Bad: `finding: The report lists three boats.` with evidence that `shows: The report lists two boats.`
 *
 * Good: `finding: The report lists two boats.` with evidence that `shows: The report lists two boats.`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { getFullNumbers } from '../../language/quantities/compare-quantities.ts';
import { findCounts } from '../../language/quantities/counts.ts';
import { findSpeakerCount } from '../../language/words/speaker-counts.ts';
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import {
  checkEvidence,
  checkSummaries,
  getSummaries,
  type EntryProblem,
} from '../../support/entry-tallies.ts';
import { getRecordSentences, type RecordSentence } from '../../texts/record-sentences.ts';

/** Matches what follows a number without a noun: "The report lists three.", "seven a week". */
const bare = /^(?:[.;]|\s(?:an?|per|each|every)\s(?:hour|day|week|month|year)\b)/u;

/** Small numbers without a noun that the rest of the entry does not have. */
const checkBare = ({ path, text }: RecordSentence, claim: ClaimData): EntryProblem[] => {
  const known = [
    ...getFullNumbers(claim, claim.unit),
    ...claim.evidence.flatMap((item) => getFullNumbers(item, claim.unit)),
    ...getRecordSentences(claim)
      .filter((other) => other.path.join() !== path.join())
      .flatMap((other) => findCounts(other.text))
      .map(({ value }) => value),
  ];
  return findCounts(text)
    .filter(({ value }) => typeof value === 'number' && value > 1 && value <= 10)
    .filter(({ end, value }) => bare.test(text.slice(end)) && !known.includes(value))
    .filter(({ start }) => !/\b(?:the|these|those|both|other)\s$/i.test(text.slice(0, start)))
    .map(({ words }) => ({ path, words, expected: 'a number' }));
};

/** A number of speakers that differs from the attribution: "Two states said so". */
const checkSpeakers = ({ attribution, finding }: ClaimData): EntryProblem[] => {
  const said =
    /^[^.,;:]{0,60}?\s(?:\p{L}{3,}(?:ed|d|t))\s(?:this|so|it)\b/u.exec(finding)?.[0] ?? '';
  const own = findSpeakerCount(said);
  const known = findSpeakerCount(attribution.who);
  if (!own || !known || own.count === known.count || !said.startsWith(own.words)) return [];
  return [{ path: ['finding'], words: own.words, expected: `"${known.words}"` }];
};

export const recordCount: AnalysisRule = {
  id: 'record-count',
  guesses: true,
  language: 'en',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      const problems = [
        ...checkSummaries(data),
        ...getSummaries(data).flatMap((sentence) => checkBare(sentence, data)),
        ...checkEvidence(data),
        ...checkSpeakers(data),
      ];
      for (const { path, words, expected } of problems)
        report(
          file,
          at(...path),
          `Unexpected "${words}", expected ${expected} as in the rest of the entry.`,
        );
    }
  },
};
