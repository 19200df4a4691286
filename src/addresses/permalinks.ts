/** The published addresses of an analysis, and the earlier ones that would be lost. */

/** Something with an id that had other ids before. */
export interface Named {
  id: string;
  formerly: string[];
}

/** The names in an analysis that are part of addresses. */
export interface NamedAnalysis extends Named {
  /** Sections and sidebars. */
  parts: Named[];
  claims: (Named & {
    /** Whether the text carries it; otherwise only the record does. */
    isMarked: boolean;
  })[];
  notes: Named[];
  figures: Named[];
  /** Of the glossary. */
  terms: Named[];
}

/** Addresses below the site's base under one name of the analysis; `getIds` returns the names to include. */
const getAddresses = (
  name: string,
  { parts, claims, notes, figures, terms }: NamedAnalysis,
  getIds: (named: Named) => string[],
): string[] => {
  const marked = [...claims.filter(({ isMarked }) => isMarked), ...notes].flatMap(getIds);
  const places = [...[...parts, ...figures, ...terms].flatMap(getIds), ...marked];
  return [
    `${name}/`,
    `${name}/record/`,
    ...parts.flatMap(getIds).map((part) => `${name}/${part}/`),
    ...places.map((id) => `${name}/#${id}`),
    ...marked.map((id) => `${name}/#note-${id}`),
    ...claims.flatMap(getIds).map((claim) => `${name}/record/#${claim}`),
  ];
};

const getPresent = ({ id }: Named): string[] => [id];
const getAll = ({ id, formerly }: Named): string[] => [id, ...formerly];

/** Every address under the present names, sorted: "ferry/fleet/", "ferry/#passengers". */
export const getPermalinks = (analyses: NamedAnalysis[]): string[] =>
  analyses.flatMap((analysis) => getAddresses(analysis.id, analysis, getPresent)).sort();

/** Published addresses that match neither a present nor a former name. */
export const findLostPermalinks = (published: string[], analyses: NamedAnalysis[]): string[] => {
  const answered = new Set(
    analyses.flatMap((analysis) =>
      getAll(analysis).flatMap((name) => getAddresses(name, analysis, getAll)),
    ),
  );
  return published.filter((address) => !answered.has(address));
};
