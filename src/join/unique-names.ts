/** Checks that present and former ids are unique on the page of an analysis. */
import { getIds } from '../addresses/permalinks.ts';
import type { Analysis } from '../model/analysis.ts';

/** Every present and former id that is a fragment of the analysis's page. */
const getAllNames = ({
  sections,
  sidebars,
  claims,
  notes,
  figures,
  glossary,
}: Omit<Analysis, 'version' | 'translations'>): string[] => [
  ...[...sections, ...sidebars, ...claims].flatMap(getIds),
  ...[...notes, ...figures].map(({ id }) => id),
  ...Object.entries(glossary).flatMap(([id, { formerly }]) => [id, ...formerly]),
];

/** Calls `fail` with a message about the first duplicate. */
export const assertUniqueNames = (
  analysis: Omit<Analysis, 'version' | 'translations'>,
  fail: (message: string) => never,
): void => {
  const seen = new Set<string>();
  for (const name of getAllNames(analysis)) {
    if (seen.has(name))
      fail(`Unexpected name "${name}" given twice, as an id or under "formerly".`);
    seen.add(name);
  }
};
