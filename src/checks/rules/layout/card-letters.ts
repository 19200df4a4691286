/**
 * The typefaces of share cards have every letter of titles, standfirst and summaries.
 *
 * Bad: `title: 夜の船`, which no typeface of the cards has
 *
 * Good: `title: Yoru no fune`
 */
import { findMissingLetters, suggestPackage } from '../../../outputs/cards/fonts.ts';
import { environment } from '../../../platform/environment.ts';
import { getMarkdownFiles } from '../../read/content.ts';
import { getFrontTexts } from '../../texts/located-texts.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getSections } from '../../read/sections.ts';

const isOnCard = ([field]: PropertyKey[]): boolean =>
  !['glossary', 'shortTitle'].includes(String(field));

const advise = (letters: string[]): string => {
  const suggested = suggestPackage(letters);
  const way = suggested ? `run \`npm install ${suggested}\`` : 'write it in one of these';
  return `${way}, or set CARDS=none to publish without cards`;
};

const describeMissing = (words: string): string | undefined => {
  const missing = findMissingLetters(words);
  const named = missing.slice(0, 5).map((letter) => `"${letter}"`);
  return missing.length > 0
    ? `Unexpected ${named.join(', ')} on the card for shared links, expected a letter of its typefaces: Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Bengali, Thai, Armenian or Georgian. To correct it, ${advise(missing)}.`
    : undefined;
};

export const cardLetters: AnalysisRule = {
  id: 'card-letters',
  check: (analysis, report) => {
    if (!environment.drawsCards) return;
    for (const markdown of getMarkdownFiles(analysis))
      for (const { path, text } of getFrontTexts(markdown)) {
        const problem = isOnCard(path) ? describeMissing(text) : undefined;
        if (problem) report(markdown.file, markdown.written.at(path), problem);
      }
    for (const { title, range } of getSections(analysis.article)) {
      const problem = describeMissing(title);
      if (problem) report(analysis.article.file, range, problem);
    }
  },
};
