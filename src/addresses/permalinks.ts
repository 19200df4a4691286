/** Lists the URLs of an analysis, and finds published URLs that no longer work. */

/** An id with its former ids. */
export interface Named {
  id: string;
  formerly: string[];
}

/** All names of an analysis that are part of URLs. */
export interface NamedAnalysis extends Named {
  /** Sections and sidebars. */
  parts: Named[];
  claims: (Named & {
    /** True when the text marks the claim. Otherwise it is only in the record. */
    isMarked: boolean;
  })[];
  notes: Named[];
  figures: Named[];
  /** Terms of the glossary. */
  terms: Named[];
}

/**
 * URLs below the site's base path, for one name of the analysis. `getIds` selects present or former
 * names.
 */
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
/** The present id of an analysis, part or claim, then its former ones. */
export const getIds = ({ id, formerly }: Named): string[] => [id, ...formerly];

/** All URLs with present names, sorted: "ferry/fleet/", "ferry/#passengers". */
export const getPermalinks = (analyses: NamedAnalysis[]): string[] =>
  analyses.flatMap((analysis) => getAddresses(analysis.id, analysis, getPresent)).sort();

/** Published URLs that match neither a present nor a former name. */
export const findLostPermalinks = (published: string[], analyses: NamedAnalysis[]): string[] => {
  const answered = new Set(
    analyses.flatMap((analysis) =>
      getIds(analysis).flatMap((name) => getAddresses(name, analysis, getIds)),
    ),
  );
  return published.filter((address) => !answered.has(address));
};
