/**
 * Entries that cite the same source give the same rate from it: a number a day, a week or a year.
 *
 * Bad: `shows: The report counts 34 crossings a week.` where another entry has "35 crossings a week" from that report
 *
 * Good: `shows: The report counts 35 crossings a week.`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { findCounts } from '../../language/quantities/counts.ts';
import { getRate } from '../../language/quantities/measure-words.ts';
import { getValid, type AnalysisContent, type Path } from '../../read/content.ts';
import type { Claim } from '../../texts/claim-marks.ts';
import type { AnalysisRule } from '../../rule.ts';

/** A number with a rate, taken from a source. */
interface SourceRate {
  claim: Claim;
  path: Path;
  source: string;
  words: string;
  value: number;
  rate: string;
  nouns: string[];
}

/** Matches the words after a number that may give its rate: "seven a week", "seven departures weekly". */
const behind = /^(?:\s+\p{L}+){1,4}/u;

const rateNouns = new Set(['day', 'week', 'month', 'year', 'hour', 'daily', 'weekly', 'yearly']);

const findRates = (text: string): Pick<SourceRate, 'words' | 'value' | 'rate' | 'nouns'>[] =>
  findCounts(text).flatMap(({ value, words, end, nouns }) => {
    const rest = behind.exec(text.slice(end))?.[0] ?? '';
    const rate = getRate(rest);
    if (typeof value !== 'number' || value === 0 || !rate) return [];
    const named = nouns.filter((noun) => !rateNouns.has(noun));
    return [{ words: words + rest, value, rate, nouns: named }];
  });

/** The texts of a piece of evidence: what it shows, then its excerpt. */
const getEvidenceTexts = (item: ClaimData['evidence'][number], index: number) =>
  (['shows', 'excerpt'] as const).map((field) => ({
    path: ['evidence', index, field],
    text: item[field] ?? '',
  }));

const getRates = ({ claims }: AnalysisContent): SourceRate[] =>
  getValid(claims).flatMap((claim) =>
    claim.data.evidence.flatMap((item, index) =>
      getEvidenceTexts(item, index).flatMap(({ path, text }) =>
        findRates(text).map((rate) => ({ claim, path, source: item.source, ...rate })),
      ),
    ),
  );

/** Whether two rates count the same thing in the same time. A rate without a noun may count anything. */
const countSameThing = (one: SourceRate, other: SourceRate): boolean =>
  one.claim !== other.claim &&
  one.rate === other.rate &&
  (one.nouns.length === 0 ||
    other.nouns.length === 0 ||
    one.nouns.some((noun) => other.nouns.includes(noun)));

/** Whether two rates are one number in different times. Small numbers may count different things. */
const isOtherTime = (one: SourceRate, other: SourceRate): boolean =>
  one.claim !== other.claim &&
  one.value === other.value &&
  one.value > 10 &&
  one.rate !== other.rate;

/** The earlier entry that a rate contradicts. */
const findOtherRate = (rate: SourceRate, earlier: SourceRate[]): SourceRate | undefined => {
  const alike = earlier.filter((other) => countSameThing(rate, other));
  if (alike.some(({ value }) => value === rate.value)) return undefined;
  return alike[0] ?? earlier.find((other) => isOtherTime(rate, other));
};

export const sourceRate: AnalysisRule = {
  id: 'source-rate',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    const bySource = Map.groupBy(getRates(analysis), ({ source }) => source);
    for (const rates of bySource.values())
      for (const [index, rate] of rates.entries()) {
        const other = findOtherRate(rate, rates.slice(0, index));
        if (!other) continue;
        const { file, at } = rate.claim;
        report(
          file,
          at(...rate.path),
          `Unexpected "${rate.words}" of "${rate.source}", expected "${other.words}" as in "${other.claim.id}" (line ${other.claim.at(...other.path).start.line}).`,
        );
      }
  },
};
