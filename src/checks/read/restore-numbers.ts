/** Restores numbers in messages to the form in which the author wrote them. */
import { memoiseByObject } from '../../platform/memoise.ts';
import { getLanguage, getMarkdownFiles, type AnalysisContent } from './content.ts';
import { createNumberReader } from './decimal-commas.ts';

/** The written form of each number that the checks converted, longest first. */
const getWritten = memoiseByObject((analysis: AnalysisContent): [string, string][] => {
  const found = new Map<string, string>();
  const files = [
    ...getMarkdownFiles(analysis),
    analysis.record,
    ...analysis.figures.map(({ data }) => data),
  ];
  for (const { file } of files)
    createNumberReader(getLanguage(analysis))(String(file), (read, written) => {
      if (read !== written) found.set(read, written);
    });
  return [...found].sort(([one], [other]) => other.length - one.length);
});

/** Replaces converted numbers in a message with the author's own. */
export const restoreNumbers = (words: string, analysis: AnalysisContent): string =>
  getWritten(analysis).reduce(
    (text, [read, written]) =>
      text.replace(new RegExp(`(?<![\\d.,])${RegExp.escape(read)}(?![\\d])`, 'g'), () => written),
    words,
  );
