/** Whether an author has allowed words, with a reason, in the front matter. */
import type { AnalysisContent } from './content.ts';
import { getAllowedWords, isAllowUnread } from './front-matter.ts';

/** True when words of `allow` cover or touch a stretch of a text. */
export const isAllowed = (
  text: string,
  { start, end }: { start: number; end: number },
  analysis: AnalysisContent,
): boolean =>
  isAllowUnread(analysis) ||
  getAllowedWords(analysis).some((words) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (at < end && at + words.length > start) return true;
    return false;
  });
