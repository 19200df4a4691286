/**
 * A paragraph with a quotation names the speaker.
 *
 * Bad: `Somebody called the boat :claim["older than most of its crew"]{#captain}.`
 *
 * Good: `Its captain, Ada Holm, called the boat :claim["older than most of its crew"]{#captain}.`
 */
import { getLanguage, getProse } from '../../read/content.ts';
import { getExcerpts } from '../../excerpts/excerpts.ts';
import { getMarkedClaims } from '../../excerpts/quoted-words.ts';
import { isVerbatim } from '../../excerpts/quotations.ts';
import { readQuotations } from '../../excerpts/read-quotations.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getSpeakerNames, isNamed } from '../../names/attribution-names.ts';

export const quotationSpeaker: AnalysisRule = {
  id: 'quotation-speaker',
  check: (analysis, report) => {
    const language = getLanguage(analysis);
    const quotations = readQuotations(getProse(analysis), language);
    for (const { words, paragraphs, file, range } of quotations) {
      const quoted = getMarkedClaims(paragraphs, analysis).filter((claim) =>
        getExcerpts([claim]).some(({ text }) => isVerbatim(words, text)),
      );
      const names = quoted.flatMap(({ data }) => getSpeakerNames(data, analysis.sources));
      if (quoted.length === 0 || paragraphs.some(({ text }) => isNamed(text, names, language)))
        continue;
      report(
        file,
        range,
        `Unexpected quotation without a speaker, expected one of these in the paragraph: ${names.join(', ')}.`,
      );
    }
  },
};
