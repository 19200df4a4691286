/**
 * An entry that is not confirmed does not say that its subject was found.
 *
 * Bad: `finding: A loss was looked for and found.` below `verdict: not confirmed`
 *
 * Good: `finding: A loss was looked for and not found.` below `verdict: not confirmed`
 */
import { getValid } from '../../read/content.ts';
import { findAffirmed } from '../../support/affirmed-findings.ts';
import { getRecordSentences } from '../../texts/record-sentences.ts';
import type { AnalysisRule } from '../../rule.ts';

export const unconfirmedWords: AnalysisRule = {
  id: 'unconfirmed-words',
  guesses: true,
  language: 'en',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims).filter(
      (claim) => claim.data.verdict === 'not confirmed',
    ))
      for (const sentence of getRecordSentences(data).slice(1))
        for (const said of findAffirmed(sentence, data))
          report(
            file,
            at(...sentence.path),
            `Unexpected "${said}" beside "not confirmed", expected words that say that it was not found, or another verdict.`,
          );
  },
};
