/**
 * An entry that is not confirmed does not say that its subject was found, nor does the text call it certain.
 *
 * Bad: `finding: A loss was looked for and found.` below `verdict: not confirmed`
 *
 * Good: `finding: A loss was looked for and not found.` below `verdict: not confirmed`
 */
import { findCertainty } from '../../language/words/certainties.ts';
import { getSentence } from '../../language/words/sentences.ts';
import { getValid, type AnalysisContent } from '../../read/content.ts';
import { findAffirmed } from '../../support/affirmed-findings.ts';
import { describeClaim, getClaimMarks } from '../../texts/claim-marks.ts';
import { getRecordSentences } from '../../texts/record-sentences.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

/** Words of certainty beside the marks of claims that documents do not confirm. */
const checkMarks = (analysis: AnalysisContent, report: Report): void => {
  for (const { prose, mark, claim } of getClaimMarks(analysis)) {
    const { verdict } = claim.data;
    if (verdict !== 'not confirmed' && verdict !== 'contradicted') continue;
    const { words, start } = getSentence(prose.text, mark.start);
    const said = findCertainty(words)(mark.start - start, mark.end - start);
    if (said !== undefined)
      report(
        prose.file,
        prose.at(mark.start, mark.end),
        `Unexpected "${said}" beside ${describeClaim(claim)}, which is "${verdict}".`,
      );
  }
};

export const unconfirmedWords: AnalysisRule = {
  id: 'unconfirmed-words',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    const { claims } = analysis;
    checkMarks(analysis, report);
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
