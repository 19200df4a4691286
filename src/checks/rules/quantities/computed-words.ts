/**
 * Calculated words (doubled, twice, in nine days) agree with the claims of the sentence or section.
 *
 * Bad: `standfirst: Nine days after the last crossing the port closed.` where the record has 3 and 11 April
 *
 * Good: `standfirst: Eight days after the last crossing the port closed.`
 */
import { findDurations, type Duration } from '../../language/quantities/durations.ts';
import { findTimes } from '../../language/quantities/multiples.ts';
import { hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import { getComputedTexts, type ComputedText } from '../../texts/computed-texts.ts';
import { isDurationSupported } from '../../support/support-durations.ts';
import {
  findShares,
  isMarked,
  isMultipleSupported,
  isShareSupported,
} from '../../support/support-multiples.ts';
import { findWrongFirst } from '../../support/wrong-first.ts';
import { findWrongTrends } from '../../support/wrong-trends.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Durations with small numbers. Greater numbers must belong to a claim, which other rules check. */
const findShortDurations = (words: string): Duration[] =>
  findDurations(words).filter(({ number }) => number <= 12);

const findUnsupportedWords = (computed: ComputedText, analysis: AnalysisContent) => {
  const { text, claims } = computed;
  return [
    ...findTimes(text).filter((each) => !isMultipleSupported(each, claims)),
    ...findShortDurations(text).filter((each) => !isDurationSupported(each, computed, analysis)),
    ...findShares(text).filter(
      (each) => !isMarked(each, computed) && !isShareSupported(each, computed),
    ),
    ...findWrongTrends(text, claims),
    ...findWrongFirst(text, claims),
  ];
};

export const computedWords: AnalysisRule = {
  id: 'computed-words',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (!analysis.article.data || hasUnreadClaims(analysis)) return;
    for (const computed of getComputedTexts(analysis))
      for (const { words, start } of findUnsupportedWords(computed, analysis))
        report(
          computed.file,
          computed.at(start, start + words.length),
          `Unexpected "${words}", expected the result of the numbers and dates of the ${computed.claims.length} claims here.`,
        );
  },
};
