/**
 * A paragraph with a quotation names whose words they are.
 *
 * Bad: `Somebody called the boat :claim["older than most of its crew"]{#captain}.`
 *
 * Good: `Its captain, Ada Holm, called the boat :claim["older than most of its crew"]{#captain}.`
 */
import { getProse, getValid } from '../content.ts';
import { getExcerpts } from '../excerpts.ts';
import { getMarkedClaims, getQuotations } from '../quoted-words.ts';
import { isVerbatim } from '../quotations.ts';
import type { AnalysisRule } from '../rule.ts';
import { getNames, isNamed } from '../speakers.ts';

export const quotationSpeaker: AnalysisRule = {
  id: 'quotation-speaker',
  check: (analysis, report) => {
    const claims = getValid(analysis.claims);
    for (const paragraph of getProse(analysis))
      for (const { start, end, words } of getQuotations(paragraph)) {
        const quoted = getMarkedClaims(paragraph, claims).filter((claim) =>
          getExcerpts([claim]).some(({ text }) => isVerbatim(words, text)),
        );
        const names = quoted.flatMap(({ data }) => getNames(data, analysis.sources));
        if (quoted.length === 0 || isNamed(paragraph.text, names)) continue;
        report(
          paragraph.file,
          paragraph.at(start, end),
          `Unexpected quotation without a speaker, expected one of these in the paragraph: ${names.join(', ')}.`,
        );
      }
  },
};
