/** Estimates the reading time of an analysis: its sections, without notes and sidebars. */
import { unspacedLetter } from '../platform/unspaced-scripts.ts';
import { toString } from 'hast-util-to-string';
import { sum } from '../platform/sum.ts';
import type { Analysis } from './analysis.ts';
import { isTextBlock } from './parts.ts';

const wordsPerMinute = 220;

/** Matches scripts without spaces between words. */
const unspaced = new RegExp(unspacedLetter, 'u');

const countWords = (text: string, language: string): number =>
  unspaced.test(text)
    ? [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
        ({ isWordLike }) => isWordLike,
      ).length
    : text.split(/\s+/).length;

/** Whole minutes, at least one. */
export const getReadingMinutes = ({
  sections,
  language,
}: Pick<Analysis, 'sections' | 'language'>): number => {
  const texts = sections.flatMap(({ blocks }) => blocks.filter(isTextBlock));
  const words = sum(texts.map(({ tree }) => countWords(toString(tree), language)));
  return Math.max(1, Math.round(words / wordsPerMinute));
};
