/** The names that can be given as the speaker of a claim. */
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import { findAttributed, type Attributed } from '../language/words/attributions.ts';
import type { Entries } from '../read/content.ts';
import { getCited } from '../texts/cited-sources.ts';
import { getEntryTexts, getFoundTexts } from '../texts/entry-texts.ts';
import { getInitials, getNameStems, getNameWords } from './name-stems.ts';
import { findWithAll, findWithStem } from './name-index.ts';
import { memoiseByPair } from '../../platform/memoise.ts';
import { getSourceNames } from './attribution-names.ts';
import { getStems } from '../language/words/stems.ts';

/** Ids of sources that support the statement. The sources of a contradicted claim only reported it. */
const getSayingIds = ({ verdict, reported, evidence }: ClaimData): string[] => [
  ...reported,
  ...(verdict === 'contradicted'
    ? []
    : evidence.flatMap(({ source, via }) => (via ? [source, via] : [source]))),
];

/** "State Department" for "US State Department": a country before a name of several words. */
const dropCountry = (words: string): string => words.replace(/^(?:US|UK|EU)\s+(?=\S+\s\S)/u, '');

/** Whether a known name has all the words, or for a role ("a ministry official") some of them. */
export const isKnownName = (
  { words: written, role }: Pick<Attributed, 'words' | 'role'>,
  known: Set<string>[],
): boolean => {
  const words = dropCountry(written);
  return (
    getInitials(words).some(
      (initials) => initials.length > 2 && findWithStem(initials, known).length > 0,
    ) ||
    findWithAll(getNameStems(words), known).some(
      (name) => role.length === 0 || role.flatMap(getStems).some((stem) => known[name]?.has(stem)),
    )
  );
};

/**
 * Names with the same office as the attribution, which comes first: a port official is not a ministry
 * official.
 */
export const getSameOffice = (
  { words, role }: Pick<Attributed, 'words' | 'role'>,
  known: Set<string>[],
): Set<string>[] => {
  const office = getStems(words).at(-1);
  if (role.length === 0 || office === undefined || !known[0]?.has(office)) return known;
  return known.filter((name) => name.has(office));
};

/** Names to which a claim's words can be attributed, each as a set of stems. */
export const getSpeakers = memoiseByPair(
  (claim: ClaimData, sources: Entries<SourceData>): Set<string>[] => {
    const names = [
      claim.attribution.who,
      ...getSayingIds(claim).flatMap((id) => {
        const data = sources.get(id)?.data;
        return data ? getSourceNames(data) : [];
      }),
      ...[claim.statement, ...getFoundTexts(claim)]
        .flatMap(findAttributed)
        .map(({ words }) => words),
    ];
    return names.map(getNameWords);
  },
);

/** The names in each text of an entry and its sources, which a sentence may mention. */
export const getNamedTexts = memoiseByPair(
  (claim: ClaimData, sources: Entries<SourceData>): Set<string>[] => [
    ...[claim.attribution.who, ...getEntryTexts(claim)].map(getNameWords),
    ...getCited(claim, sources)
      .flatMap((source) => [...getSourceNames(source), source.title])
      .map(getNameWords),
  ],
);
