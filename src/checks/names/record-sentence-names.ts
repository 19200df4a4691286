/** The texts that determine which names a sentence of the record may mention. */
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getValid, listMappings, type AnalysisContent, type Entries } from '../read/content.ts';
import { memoiseByObject } from '../../platform/memoise.ts';
import { getSourceNames } from './attribution-names.ts';
import { getCitedIds } from '../texts/cited-sources.ts';
import { getNameWords } from './name-stems.ts';
import { getRecordSentences, type RecordSentence } from '../texts/record-sentences.ts';

/**
 * Includes the id, because it may name an agency that the other fields omit:
 * "afp-jamaicaobserver-2021-08-27".
 */
const describeSource = (source: SourceData): string[] => [
  ...getSourceNames(source),
  source.title,
  source.note ?? '',
  source.id.replaceAll('-', ' '),
];

/** Words of entries and events that cite a source. */
interface Said {
  id: string;
  text: string;
  by: object;
}

const getSaidInEntry = (claim: ClaimData): Said[] => [
  ...claim.evidence.flatMap(({ source, via, shows, excerpt = '' }) =>
    [source, via].flatMap((id) => (id ? [{ id, text: `${shows} | ${excerpt}`, by: claim }] : [])),
  ),
  ...claim.since.flatMap(({ source, via, finding }) =>
    [source, via].flatMap((id) => (id ? [{ id, text: finding, by: claim }] : [])),
  ),
];

const getSaidInEvents = ({ figures }: AnalysisContent): Said[] =>
  figures.flatMap(({ data }) =>
    listMappings(data.value).flatMap(({ fields }) => {
      const { source: id, text } = fields;
      return typeof id === 'string' && typeof text === 'string' ? [{ id, text, by: fields }] : [];
    }),
  );

type Tellers = Map<string, Set<object>>;

/** For each word and source, the entries and events that use them together. */
const getTellers = memoiseByObject((analysis: AnalysisContent): Map<string, Tellers> => {
  const all = getValid(analysis.claims).flatMap(({ data }) => getSaidInEntry(data));
  const found = new Map<string, Tellers>();
  for (const { id, text, by } of [...all, ...getSaidInEvents(analysis)]) {
    const tellers = found.get(id) ?? new Map<string, Set<object>>();
    for (const stem of getNameWords(text))
      tellers.set(stem, (tellers.get(stem) ?? new Set()).add(by));
    found.set(id, tellers);
  }
  return found;
});

/** Ids of the sources of a sentence; undefined for a sentence about the whole entry. */
const getSourceIds = (claim: ClaimData, { path: [field, index] }: RecordSentence) => {
  const item = field === 'evidence' || field === 'since' ? claim[field][Number(index)] : undefined;
  return item && [item.source, item.via].filter((id) => id !== undefined);
};

const describeAll = (ids: string[], sources: Entries<SourceData>): string[] =>
  ids.flatMap((id) => {
    const source = sources.get(id)?.data;
    return source ? describeSource(source) : [];
  });

/** The other texts of an entry, and descriptions of the sources behind one of its sentences. */
const getTextsBeside = (
  claim: ClaimData,
  sentence: RecordSentence,
  { sources }: AnalysisContent,
): string[] => [
  claim.attribution.who,
  claim.scope ?? '',
  ...getRecordSentences(claim)
    .filter(({ path }) => path.join() !== sentence.path.join())
    .map(({ text }) => text),
  ...claim.evidence.flatMap(({ excerpt }) => excerpt ?? []),
  ...describeAll(getSourceIds(claim, sentence) ?? getCitedIds(claim), sources),
  ...describeAll(claim.reported, sources),
];

/**
 * Name words that a sentence of the record may use: those of its entry and of other entries about its
 * source.
 */
export const getWordsBeside = (
  claim: ClaimData,
  sentence: RecordSentence,
  analysis: AnalysisContent,
): Pick<Set<string>, 'has'> => {
  const own = getTextsBeside(claim, sentence, analysis).map(getNameWords);
  const tellers = (getSourceIds(claim, sentence) ?? []).flatMap(
    (id) => getTellers(analysis).get(id) ?? [],
  );
  const isTold = (stem: string) =>
    tellers.some((of) => {
      const by = of.get(stem);
      return by !== undefined && (by.size > 1 || !by.has(claim));
    });
  return { has: (stem) => own.some((words) => words.has(stem)) || isTold(stem) };
};
