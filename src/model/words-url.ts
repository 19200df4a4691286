/** The address that opens an analysis at the very words of a mark. */
import type { Analysis, Annotation } from './analysis.ts';
import { getTextFragment } from './text-fragment.ts';
import { placeUrl } from './urls.ts';

/** Fields that repeat what another field says, or that the page does not show. */
const unseen = new Set(['html', 'marks', 'words', 'context', 'statement', 'summary']);

const getTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (unseen.has(key) ? [] : getTexts(item)));
};

const texts = new WeakMap<Analysis, string>();

/** All that the page of an analysis says, and a little more: words unique in it are unique there. */
const getPageText = (analysis: Analysis): string => {
  const text = texts.get(analysis) ?? getTexts(analysis).join('\n');
  texts.set(analysis, text);
  return text;
};

/**
 * Path, id and text directive: a browser that knows text fragments highlights the words, any other
 * one scrolls to their mark. Undefined where the text does not carry the annotation.
 */
export const getWordsUrl = (analysis: Analysis, annotation: Annotation): string | undefined => {
  const { id, words, context } = annotation;
  if (words === undefined || context === undefined) return undefined;
  return placeUrl(analysis.id, id) + getTextFragment(words, context, getPageText(analysis));
};
