/** Joins analyses that are translations of one another. */
import type { Analysis } from './analysis.ts';

/** The id of the original, for an analysis that is a translation or none. */
export const getOriginal = ({
  id,
  translationOf,
}: Pick<Analysis, 'id' | 'translationOf'>): string => translationOf ?? id;

/**
 * Adds to each analysis those in other languages, the original first. Only a translation names its
 * original, so links always lead both ways. Drafts are not linked.
 */
export const joinTranslations = (analyses: Analysis[]): Analysis[] => {
  const groups = Map.groupBy(analyses, getOriginal);
  return analyses.map((analysis) => ({
    ...analysis,
    translations: (groups.get(getOriginal(analysis)) ?? [])
      .filter(({ id }) => id !== analysis.id)
      .sort((a, b) => Number(a.translationOf !== undefined) - Number(b.translationOf !== undefined))
      .map(({ id, title, language }) => ({ id, title, language })),
  }));
};
