/** Who can be named as the one who says what a claim states. */
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import { findAttributed, type Attributed } from '../language/words/attributions.ts';
import type { Entries } from '../read/content.ts';
import { getCited } from '../texts/cited.ts';
import { getEntryTexts, getFoundTexts } from '../texts/entry-words.ts';
import { getInitials, getNameStems, getNameWords } from './known-names.ts';
import { findWithAll, findWithStem } from './name-index.ts';
import { memoiseByPair } from '../../platform/memoise.ts';
import { getSourceNames } from './speakers.ts';
import { getStems } from '../language/words/stems.ts';

/** Sources that say what the statement says: those of a contradicted one only reported it. */
const getSayingIds = ({ verdict, reported, evidence }: ClaimData): string[] => [
  ...reported,
  ...(verdict === 'contradicted'
    ? []
    : evidence.flatMap(({ source, via }) => (via ? [source, via] : [source]))),
];

/** Whether one of the known names has all the words, and of a role ("a ministry official") some. */
export const isKnownName = (
  { words, role }: Pick<Attributed, 'words' | 'role'>,
  known: Set<string>[],
): boolean =>
  getInitials(words).some(
    (initials) => initials.length > 2 && findWithStem(initials, known).length > 0,
  ) ||
  findWithAll(getNameStems(words), known).some(
    (name) => role.length === 0 || role.flatMap(getStems).some((stem) => known[name]?.has(stem)),
  );

/** The names with the office of a speaker, where the attribution, which is first, has it: a port official is no ministry official. */
export const getSameOffice = (
  { words, role }: Pick<Attributed, 'words' | 'role'>,
  known: Set<string>[],
): Set<string>[] => {
  const office = getStems(words).at(-1);
  if (role.length === 0 || office === undefined || !known[0]?.has(office)) return known;
  return known.filter((name) => name.has(office));
};

/** Names of which each can be given the words of a claim: stems of one name are one set. */
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

/** The names in each text of an entry and of its sources, which a sentence may use. */
export const getNamedTexts = memoiseByPair(
  (claim: ClaimData, sources: Entries<SourceData>): Set<string>[] => [
    ...[claim.attribution.who, ...getEntryTexts(claim)].map(getNameWords),
    ...getCited(claim, sources)
      .flatMap((source) => [...getSourceNames(source), source.title])
      .map(getNameWords),
  ],
);
