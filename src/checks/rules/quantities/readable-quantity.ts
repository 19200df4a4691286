/**
 * Numbers are written so that they can be compared: with commas between thousands and a decimal point.
 *
 * Bad: `It cost 1.200.000 dollars, 2,5 million or 1.2e6.`
 *
 * Good: `It cost 1,200,000 dollars, 2.5 million or half a million.`
 */
import { getProse, getMarkdownFiles, getValid } from '../../read/content.ts';
import { findUnreadQuantities, getExemptWords } from '../../support/unclaimed-quantities.ts';
import { locateFrontTexts, locateRecordSentences } from '../../texts/located-texts.ts';
import type { AnalysisRule } from '../../rule.ts';

const describeUnread = (words: string) =>
  `Unexpected number "${words}" that cannot be read, expected a form such as "1,200,000", "2.5 million", "2½" or "26 August 2021", or an entry under \`allow\` with a reason.`;

export const readableQuantity: AnalysisRule = {
  id: 'readable-quantity',
  check: (analysis, report) => {
    const exempt = getExemptWords(analysis);
    for (const { file, at, text } of getProse(analysis))
      for (const { words, start, end } of findUnreadQuantities(text, exempt))
        report(file, at(start, end), describeUnread(words));
    for (const { file, at, text } of [
      ...getMarkdownFiles(analysis).flatMap(locateFrontTexts),
      ...getValid(analysis.claims).flatMap(locateRecordSentences),
    ])
      for (const { words } of findUnreadQuantities(text, exempt))
        report(file, at(), describeUnread(words));
  },
};
