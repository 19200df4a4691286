/**
 * Reads front-matter fields that rules need even when the schema rejects another field. Without them,
 * one mistake would cause many findings.
 */
import type { AnalysisContent } from './content.ts';

type Article = Pick<AnalysisContent, 'article'>;

/** A field before validation. */
const getField = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[field]
    : undefined;

const getWrittenAllow = ({ article }: Article): unknown =>
  getField(article.written.value, 'allow') ?? [];

/** Whether `allow` is not a list, so that the allowed words are unknown. */
export const isAllowUnread = (analysis: Article): boolean =>
  !Array.isArray(getWrittenAllow(analysis));

const getWrittenWords = (analysis: Article): string[] => {
  const allow = getWrittenAllow(analysis);
  const words = Array.isArray(allow) ? allow.map((entry) => getField(entry, 'words')) : [];
  return words.filter((each) => typeof each === 'string' && each !== '') as string[];
};

/** The words listed under `allow`. */
export const getAllowedWords = ({ article }: Article): string[] =>
  article.data?.allow.map(({ words }) => words) ?? getWrittenWords({ article });

/** Whether an analysis is a draft, which builds do not publish. */
export const isDraft = ({ article }: Article): boolean =>
  article.data?.draft ?? getField(article.written.value, 'draft') === true;
