/**
 * A correction changes something, and its new words agree with the claim.
 *
 * Bad: `said: 1,300 passengers` and `now: 1,250 passengers` of a claim that has 1,200
 *
 * Good: `said: 1,300 passengers` and `now: 1,200 passengers`
 */
import { describeClaim, type Claim, findClaim } from '../../texts/claim-marks.ts';
import { getOwnMeasures } from '../../support/claim-measures.ts';
import { findMeasureMismatches } from '../../language/quantities/compare-measures.ts';
import { getMissing, isAmong, formatNumber } from '../../language/quantities/compare-quantities.ts';
import { findMonths } from '../../language/quantities/calendar.ts';
import { readIso } from '../../language/quantities/iso-dates.ts';
import { findCounts, findMismatch } from '../../language/quantities/counts.ts';
import { getStatedTexts } from '../../texts/entry-texts.ts';
import { getClaimQuantities } from '../../support/known-quantities.ts';
import { findMeasures } from '../../language/quantities/measures.ts';
import { findQuantities, isNotable } from '../../language/quantities/quantities.ts';
import { getLanguage, type AnalysisContent } from '../../read/content.ts';
import { isEnglish } from '../../../schemas/language.ts';
import type { AnalysisRule } from '../../rule.ts';
import { findOpposed } from '../../support/opposed-sentences.ts';
import { findWrongSides } from '../../language/quantities/date-sides.ts';
import type { ClaimData } from '../../../schemas/claim.ts';
import { hasDenial } from '../../language/words/denials.ts';
import { getStems } from '../../language/words/stems.ts';
import { getUnknownWords, getKnownStems } from '../../names/name-stems.ts';

/** Numbers and times of day, in digits. */
const writeDigits = (text: string): string =>
  findQuantities(text).reduceRight(
    (rest, { start, end, value, minutes }) =>
      rest.slice(0, start) +
      (minutes ? `${minutes.at(-1)} min` : (value ?? text.slice(start, end))) +
      rest.slice(end),
    text,
  );

const normaliseWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .replace(/\b(?:the|an?)\s/g, '')
    .trim();

/** What `now` counts although the claim does not mention it: "nine crossings" in a claim about sailings. */
const findUncounted = (now: string, claim: ClaimData): string[] => {
  const stems = new Set(getStatedTexts(claim).flatMap(getStems));
  return findCounts(now).flatMap(({ words, nouns }) =>
    nouns.length > 0 && !nouns.some((noun) => stems.has(noun)) ? [`${words} ${nouns[0]}`] : [],
  );
};

/** Months without a day or year that differ from the dates of the statement. */
const findOtherMonths = (now: string, { asOf, statement }: ClaimData): string[] => {
  const known = [
    ...(asOf ? [readIso(asOf)] : []),
    ...findQuantities(statement).flatMap(({ date }) => date ?? []),
    ...findMonths(statement),
  ];
  return findMonths(now)
    .filter(({ month }) => known.length > 0 && !known.some((date) => date.month === month))
    .map(({ words }) => words);
};

/** English words in `now` that the claim does not have: names, opposites, negations. */
const findUnstatedWords = (
  now: string,
  data: ClaimData,
  { sources }: AnalysisContent,
): string[] => [
  ...findUncounted(now, data),
  ...findOtherMonths(now, data),
  ...findOpposed(now, getStatedTexts(data), 0).map(({ words }) => words),
  ...findWrongSides(now, getStatedTexts(data)).map(({ side }) => side),
  ...(hasDenial(now) && !getStatedTexts(data).some(hasDenial) ? ['not'] : []),
  ...getUnknownWords(
    now.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
    getKnownStems(data, sources),
  ),
];

/** Numbers and words in `now` that the claim does not have. */
const findUnstated = (now: string, { data }: Claim, analysis: AnalysisContent): string[] => {
  const quantities = getClaimQuantities(data, analysis.sources);
  const counts = getStatedTexts(data).flatMap(findCounts);
  return [
    ...findQuantities(now)
      .filter((quantity) => isNotable(quantity) && !isAmong(quantity, quantities))
      .map(({ words }) => words),
    ...findCounts(now)
      .filter(
        (count) =>
          typeof count.value === 'number' && count.value <= 10 && findMismatch(count, counts),
      )
      .map(({ words }) => words),
    ...findMeasures(now)
      .flatMap((measure) => findMeasureMismatches(measure, getOwnMeasures(data)))
      .map(({ found }) => found),
    ...(isEnglish(getLanguage(analysis)) ? findUnstatedWords(now, data, analysis) : []),
  ];
};

/** For a correction that changes nothing, the field that is wrong and the reason. */
const findUnchanged = (said: string, now: string): [string, string] | undefined => {
  if (normaliseWords(said) === normaliseWords(now))
    return ['now', `Unexpected "${now}", expected other words than \`said\`.`];
  if (normaliseWords(writeDigits(said)) === normaliseWords(writeDigits(now)))
    return ['said', `Unexpected "${said}", expected other words than \`now\`.`];
  return undefined;
};

/** Reports what `now` says differently from the claim. */
const checkNow = (now: string, claim: Claim, analysis: AnalysisContent): string[] =>
  [...new Set(findUnstated(now, claim, analysis))].map(
    (words) =>
      `Unexpected "${words}", expected what ${describeClaim(claim)} states now: "${claim.data.statement}"`,
  );

/** Reports a `said` that has the claim's present number. */
const checkSaid = (said: string, claim: Claim): string[] => {
  const { value, low, high, unit } = claim.data;
  const numbers = [value, low, high].filter((number) => number !== undefined);
  const isNumeric = numbers.length > 0 && findQuantities(said).length > 0;
  if (!isNumeric || getMissing(said, claim.data, unit).length > 0) return [];
  const known = numbers.map(formatNumber).join(' to ');
  return [
    `Unexpected "${said}", expected what the page said before: ${describeClaim(claim)} still has ${known}.`,
  ];
};

export const correctionWords: AnalysisRule = {
  id: 'correction-words',
  check: (analysis, report) => {
    const { data, file, written } = analysis.article;
    data?.corrections.forEach(({ said, now, claim: id }, index) => {
      const range = (field: string) => written.at(['corrections', index, field]);
      const unchanged = findUnchanged(said, now);
      if (unchanged) {
        report(file, range(unchanged[0]), unchanged[1]);
        return;
      }
      const claim = id === undefined ? undefined : findClaim(analysis, id);
      if (!claim) return;
      for (const problem of checkNow(now, claim, analysis)) report(file, range('now'), problem);
      for (const problem of checkSaid(said, claim)) report(file, range('said'), problem);
    });
  },
};
