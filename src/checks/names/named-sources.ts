/** The texts that say whom a sentence of the record may name: those of its entry and those about its source. */
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getValid, walk, type AnalysisContent, type Entries } from '../read/content.ts';
import { memoiseByObject } from '../../platform/memoise.ts';
import { getSourceNames } from './speakers.ts';
import { getCitedIds } from '../texts/cited.ts';
import { getNameWords } from './known-names.ts';
import { getRecordSentences, type RecordSentence } from '../texts/record-sentences.ts';

/** Ids name agencies that the names of sources leave out: "afp-jamaicaobserver-2021-08-27". */
const describeSource = (source: SourceData): string[] => [
  ...getSourceNames(source),
  source.title,
  source.note ?? '',
  source.id.replaceAll('-', ' '),
];

/** Words of entries or events about a source. */
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
    walk(data.value).flatMap(({ fields }) => {
      const { source: id, text } = fields;
      return typeof id === 'string' && typeof text === 'string' ? [{ id, text, by: fields }] : [];
    }),
  );

type Tellers = Map<string, Set<object>>;

/** The entries and events that use each word about each source. */
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

/** Ids of what a sentence cites; undefined for one about its whole entry. */
const getIds = (claim: ClaimData, { path: [field, index] }: RecordSentence) => {
  const item = field === 'evidence' || field === 'since' ? claim[field][Number(index)] : undefined;
  return item && [item.source, item.via].filter((id) => id !== undefined);
};

const describeAll = (ids: string[], sources: Entries<SourceData>): string[] =>
  ids.flatMap((id) => {
    const source = sources.get(id)?.data;
    return source ? describeSource(source) : [];
  });

/** Texts of an entry but for one of its sentences, and what describes the sources behind that sentence. */
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
  ...describeAll(getIds(claim, sentence) ?? getCitedIds(claim), sources),
  ...describeAll(claim.reported, sources),
];

/** The words that can name somebody beside a sentence: those of its entry and of others about its source. */
export const getWordsBeside = (
  claim: ClaimData,
  sentence: RecordSentence,
  analysis: AnalysisContent,
): Pick<Set<string>, 'has'> => {
  const own = getTextsBeside(claim, sentence, analysis).map(getNameWords);
  const tellers = (getIds(claim, sentence) ?? []).flatMap(
    (id) => getTellers(analysis).get(id) ?? [],
  );
  const isTold = (stem: string) =>
    tellers.some((of) => {
      const by = of.get(stem);
      return by !== undefined && (by.size > 1 || !by.has(claim));
    });
  return { has: (stem) => own.some((words) => words.has(stem)) || isTold(stem) };
};
