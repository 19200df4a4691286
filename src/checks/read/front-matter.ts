/**
 * What rules read of front matter also while its schema refuses a field of it: without these, one mistake
 * there would make the text look wrong.
 */
import type { AnalysisContent } from './content.ts';

type Article = Pick<AnalysisContent, 'article'>;

/** A field as its author wrote it. */
const getField = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[field]
    : undefined;

const getWrittenAllow = ({ article }: Article): unknown =>
  getField(article.written.value, 'allow') ?? [];

/** Whether `allow` is no list, so that nobody knows what is allowed. */
export const isAllowUnread = (analysis: Article): boolean =>
  !Array.isArray(getWrittenAllow(analysis));

const getWrittenWords = (analysis: Article): string[] => {
  const allow = getWrittenAllow(analysis);
  const words = Array.isArray(allow) ? allow.map((entry) => getField(entry, 'words')) : [];
  return words.filter((each) => typeof each === 'string' && each !== '') as string[];
};

/** The words that `allow` lists. */
export const getAllowedWords = ({ article }: Article): string[] =>
  article.data?.allow.map(({ words }) => words) ?? getWrittenWords({ article });

/** Whether an analysis is being written, and no build publishes it. */
export const isDraft = ({ article }: Article): boolean =>
  article.data?.draft ?? getField(article.written.value, 'draft') === true;
