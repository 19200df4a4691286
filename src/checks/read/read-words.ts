/** All words of an analysis that readers read. */
import { getTexts, type AnalysisContent } from './content.ts';

/** All text of a value at any depth. */
const getStrings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(getStrings)
    : [];
};

/** Texts and front matter, without one field of the front matter. */
export const getReadWords = (analysis: AnalysisContent, without: string): string[] =>
  getTexts(analysis).flatMap((text) => [
    ...text.prose.map((prose) => prose.text),
    ...getStrings({ ...text.data, [without]: undefined }),
  ]);
