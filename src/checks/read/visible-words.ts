/** Collects all the words of an analysis that its readers see. */
import { getMarkdownFiles, type AnalysisContent } from './content.ts';
import { getStrings } from '../../model/strings.ts';

/** Texts and front matter, without one field of the front matter. */
export const getVisibleWords = (analysis: AnalysisContent, without: string): string[] =>
  getMarkdownFiles(analysis).flatMap((text) => [
    ...text.prose.map((prose) => prose.text),
    ...getStrings({ ...text.data, [without]: undefined }),
  ]);
