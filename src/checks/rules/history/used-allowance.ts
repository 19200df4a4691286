/**
 * Every allowance is used: for a number, a quotation, or words that a rule would report.
 *
 * Bad: `allow: [{ words: Pier 15, … }]` in an analysis that never says "Pier 15"
 *
 * Good: `allow: [{ words: Pier 14, reason: The name of a place. }]`
 */
import { findQuotations } from '../../../wording/pair-quotations.ts';
import { getLanguage, getProse, hasUnreadClaims } from '../../read/content.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { getVisibleWords } from '../../read/visible-words.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Numbers and quotations are allowed wherever the words occur. */
const isUsed = (words: string, texts: string[], language: string): boolean => {
  const near = texts.filter((text) => text.includes(words));
  const isQuoted = (text: string) =>
    findQuotations(text, language).some((quotation) => words.includes(quotation.words));
  return near.length > 0 && (findQuantities(words).length > 0 || near.some(isQuoted));
};

export const usedAllowance: AnalysisRule = {
  id: 'used-allowance',
  check: (analysis, report, suppressed) => {
    const { data, file, written } = analysis.article;
    const texts = getVisibleWords(analysis, 'allow');
    const blocks = getProse(analysis).filter(({ isQuoted }) => isQuoted);
    // Rules do not run on claims without a valid entry, so their allowances look unused.
    if (hasUnreadClaims(analysis)) return;
    data?.allow.forEach(({ words }, index) => {
      if (blocks.some(({ text }) => text.includes(words))) return;
      if (suppressed.has(words) || isUsed(words, texts, getLanguage(analysis))) return;
      report(
        file,
        written.at(['allow', index, 'words']),
        `Unexpected allowance "${words}" that suppresses nothing, expected words of the text with a number or in quotation marks, words of another finding, or no entry.`,
      );
    });
  },
};
