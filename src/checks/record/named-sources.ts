/** The texts that say whom a sentence of the record may name: those of its entry and those about its source. */
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getValid, walk, type AnalysisContent, type Entries } from '../read/content.ts';
import { memoizeByValue } from '../read/memoize.ts';
import { getSourceNames } from '../words/speakers.ts';
import { getCitedIds } from './cited.ts';
import { getRecordSentences, type RecordSentence } from './record-sentences.ts';

/** Ids say agencies that names leave out: "afp-jamaicaobserver-2021-08-27". */
const describeSource = (source: SourceData): string[] => [
  ...getSourceNames(source),
  source.title,
  source.note ?? '',
  source.id.replaceAll('-', ' '),
];

/** An evidence item or a later finding: what it cites, and what it says. */
interface Item {
  ids: string[];
  text: string;
}

const getItems = ({ evidence, since }: ClaimData): Item[] => [
  ...evidence.map(({ source, via, shows, excerpt = '' }) => ({
    ids: via ? [source, via] : [source],
    text: `${shows} | ${excerpt}`,
  })),
  ...since.map(({ source, via, finding }) => ({
    ids: [source, via].filter((id) => id !== undefined),
    text: finding,
  })),
];

/** What an entry, or an event, says of a source. */
interface Said {
  id: string;
  text: string;
  claim?: ClaimData;
}

const getSaidInEvents = ({ figures }: AnalysisContent): Said[] =>
  figures.flatMap(({ data }) =>
    walk(data.value).flatMap(({ fields: { source, text } }) =>
      typeof source === 'string' && typeof text === 'string' ? [{ id: source, text }] : [],
    ),
  );

/** What all entries and all events say of each source. */
const getSaidOfSources = memoizeByValue((analysis: AnalysisContent): Map<string, Said[]> => {
  const said = getValid(analysis.claims).flatMap(({ data }) =>
    getItems(data).flatMap(({ ids, text }) => ids.map((id) => ({ id, text, claim: data }))),
  );
  return Map.groupBy([...said, ...getSaidInEvents(analysis)], ({ id }) => id);
});

/** Ids of what a sentence cites; undefined for one that speaks for its whole entry. */
const getIds = (claim: ClaimData, { path: [field, index] }: RecordSentence) => {
  const item = field === 'evidence' || field === 'since' ? claim[field][Number(index)] : undefined;
  return item && [item.source, item.via].filter((id) => id !== undefined);
};

const describeAll = (ids: string[], sources: Entries<SourceData>): string[] =>
  ids.flatMap((id) => {
    const source = sources.get(id)?.data;
    return source ? describeSource(source) : [];
  });

/** Texts of an entry, but for one of its sentences, and those about the sources behind that sentence. */
export const getTextsBeside = (
  claim: ClaimData,
  sentence: RecordSentence,
  analysis: AnalysisContent,
): string[] => {
  const ids = getIds(claim, sentence);
  const said = ids?.flatMap((id) => getSaidOfSources(analysis).get(id) ?? []) ?? [];
  return [
    claim.attribution.who,
    claim.scope ?? '',
    ...getRecordSentences(claim)
      .filter(({ path }) => path.join() !== sentence.path.join())
      .map(({ text }) => text),
    ...claim.evidence.flatMap(({ excerpt }) => excerpt ?? []),
    ...describeAll(ids ?? getCitedIds(claim), analysis.sources),
    ...describeAll(claim.reported, analysis.sources),
    ...said.filter((each) => each.claim !== claim).map(({ text }) => text),
  ];
};
