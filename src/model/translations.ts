/** Links analyses that are translations of each other. */
import type { Analysis } from './analysis.ts';

/** The id of the original; an analysis that is not a translation is its own original. */
export const getOriginal = ({
  id,
  translationOf,
}: Pick<Analysis, 'id' | 'translationOf'>): string => translationOf ?? id;

/**
 * Adds to each analysis its other languages, the original first. Only translations name their original
 * in the front matter, but links lead both ways. Drafts are left out.
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
