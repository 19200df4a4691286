/** Refuses names that two things on one page would share, earlier names among them. */
import { getNames, type Analysis } from './analysis.ts';

/** Every present and earlier id that is a fragment of the analysis's page. */
const getAllNames = ({
  sections,
  sidebars,
  claims,
  notes,
  figures,
  glossary,
}: Omit<Analysis, 'version' | 'translations'>): string[] => [
  ...[...sections, ...sidebars, ...claims].flatMap(getNames),
  ...[...notes, ...figures].map(({ id }) => id),
  ...Object.entries(glossary).flatMap(([id, { formerly }]) => [id, ...formerly]),
];

/** Tells `refuse` of the first name that occurs twice: its links could not know where to land. */
export const refuseSharedNames = (
  analysis: Omit<Analysis, 'version' | 'translations'>,
  refuse: (message: string) => never,
): void => {
  const seen = new Set<string>();
  for (const name of getAllNames(analysis)) {
    if (seen.has(name))
      refuse(`Unexpected name "${name}" given twice, as an id or under "formerly".`);
    seen.add(name);
  }
};
