/** How long an analysis takes to read: the text of its sections, without notes and sidebars. */
import { toString } from 'hast-util-to-string';
import type { Analysis } from './analysis.ts';
import { isTextBlock } from './parts.ts';

const wordsPerMinute = 220;

/** Whole minutes, at least one. */
export const getReadingMinutes = ({ sections }: Pick<Analysis, 'sections'>): number => {
  const words = sections
    .flatMap(({ blocks }) => blocks.filter(isTextBlock))
    .flatMap(({ tree }) => toString(tree).split(/\s+/)).length;
  return Math.max(1, Math.round(words / wordsPerMinute));
};
