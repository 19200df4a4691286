/**
 * A correction changes something, and its new words agree with the claim.
 *
 * Bad: `said: 1,300 passengers` and `now: 1,250 passengers` of a claim that has 1,200
 *
 * Good: `said: 1,300 passengers` and `now: 1,200 passengers`
 */
import {
  formatNumber,
  getMissing,
  getNumbers,
} from '../../language/quantities/compare-quantities.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import type { AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { findUnstated } from '../../support/unstated-words.ts';
import { describeClaim, findClaim, type Claim } from '../../texts/claim-marks.ts';

/** The words with numbers and times of day in digits. */
const writeDigits = (text: string): string =>
  findQuantities(text).reduceRight(
    (rest, { start, end, value, minutes }) =>
      rest.slice(0, start) +
      (minutes ? `${minutes.at(-1)} min` : (value ?? text.slice(start, end))) +
      rest.slice(end),
    text,
  );

/** The words without articles, punctuation and differences of case. */
const normaliseWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .replace(/\b(?:the|an?)\s/g, '')
    .trim();

/** A field of a correction, and what is wrong with it. */
type Problem = [field: 'said' | 'now', reason: string];

/** A correction that changes nothing. */
const checkChange = (said: string, now: string): Problem[] => {
  if (normaliseWords(said) === normaliseWords(now))
    return [['now', `Unexpected "${now}", expected other words than \`said\`.`]];
  return normaliseWords(writeDigits(said)) === normaliseWords(writeDigits(now))
    ? [['said', `Unexpected "${said}", expected other words than \`now\`.`]]
    : [];
};

/** What `now` says differently from the claim. */
const checkNow = (now: string, claim: Claim, analysis: AnalysisContent): Problem[] =>
  findUnstated(now, claim.data, analysis).map((words) => [
    'now',
    `Unexpected "${words}", expected what ${describeClaim(claim)} states now: "${claim.data.statement}"`,
  ]);

/** A `said` that has the claim's present number. */
const checkSaid = (said: string, claim: Claim): Problem[] => {
  const { data } = claim;
  const numbers = getNumbers(data);
  const isNumeric = numbers.length > 0 && findQuantities(said).length > 0;
  if (!isNumeric || getMissing(said, data, data.unit).length > 0) return [];
  const known = numbers.map(formatNumber).join(' to ');
  return [
    [
      'said',
      `Unexpected "${said}", expected what the page said before: ${describeClaim(claim)} still has ${known}.`,
    ],
  ];
};

export const correctionWords: AnalysisRule = {
  id: 'correction-words',
  check: (analysis, report) => {
    const { data, file, written } = analysis.article;
    data?.corrections.forEach(({ said, now, claim: id }, index) => {
      const claim = id === undefined ? undefined : findClaim(analysis, id);
      const unchanged = checkChange(said, now);
      const wrong = claim ? [...checkNow(now, claim, analysis), ...checkSaid(said, claim)] : [];
      for (const [field, reason] of unchanged.length > 0 ? unchanged : wrong)
        report(file, written.at(['corrections', index, field]), reason);
    });
  },
};
