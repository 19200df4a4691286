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

/** Ids of sources that support the statement, which those of a contradicted or unconfirmed one do not. */
const getSayingIds = ({ verdict, reported, evidence }: ClaimData): string[] => [
  ...reported,
  ...(verdict.startsWith('confirmed') || verdict === 'assessment'
    ? evidence.flatMap(({ source, via }) => (via ? [source, via] : [source]))
    : []),
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
  const office = getStems(words.replace(/\sof\s.*$/u, '')).at(-1);
  if (role.length === 0 || office === undefined || !known[0]?.has(office)) return known;
  return known.filter((name) => name.has(office));
};

/** Offices of persons and kinds of bodies, as stems. */
const persons = new Set(
  getStems(
    'official spokesman spokeswoman minister commander researcher analyst monitor envoy captain leader mayor witness family auditor operator historian professor economist police doctor scientist investigator prosecutor',
  ),
);
const outsiders = new Set(
  getStems(
    'auditor captain historian professor economist doctor scientist witness family analyst researcher envoy',
  ),
);
const bodies = new Set(
  getStems(
    'council authority ministry office commission committee court institute army navy military',
  ),
);

/**
 * Whether a speaker without a name is of another office than the attribution ("officials", not "families"),
 * or is a body that no name has.
 */
export const isOtherOffice = (
  { words }: Pick<Attributed, 'words'>,
  [attribution, ...others]: Set<string>[],
): boolean => {
  const office = getStems(words.replace(/\sof\s.*$/u, '')).at(-1) ?? '';
  if (!attribution || getNameStems(words).length > 0 || attribution.has(office)) return false;
  const isUnnamed = !others.some((name) => name.has(office));
  if (bodies.has(office)) return isUnnamed;
  // An organisation speaks through officials.
  if (outsiders.has(office) && isUnnamed) return [...attribution].some((stem) => bodies.has(stem));
  return persons.has(office) && [...attribution].some((stem) => persons.has(stem));
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

/** Stems of everything that an entry says or cites. */
export const getKnownStems = memoiseByPair(
  (claim: ClaimData, sources: Entries<SourceData>): Set<string> =>
    new Set(getNamedTexts(claim, sources).flatMap((stems) => [...stems])),
);
