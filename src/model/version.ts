/** The version of an analysis, by which a printed page can be matched to its text. */
import { getHash } from '../platform/hash.ts';
import type { AnalysisData, SidebarData } from '../schemas/analysis.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { FigureData } from '../schemas/figure.ts';
import type { SourceData } from '../schemas/source.ts';
import { getStrings } from './strings.ts';

/** An analysis as written: Markdown of the article and the sidebars without front matter, and data. */
export interface WrittenAnalysis {
  data: AnalysisData;
  text: string;
  sidebars: { id: string; data: SidebarData; text: string }[];
  figures: { id: string; data: FigureData }[];
  record: Record<string, ClaimData>;
  library: Map<string, SourceData>;
}

/** The first eight hexadecimal digits of the SHA-256 of a value's JSON. */
export const getFingerprint = (value: unknown): string =>
  getHash(JSON.stringify(value)).slice(0, 8);

/** Fields that do not affect the version. `reviewed` is one of them, because a review contains the version. */
const omitted = new Set(['reviewed', 'draft', 'allow', 'facts']);

const toJson = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (omitted.has(key) ? undefined : inner));

const normaliseLineEnds = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** The sources of the library to which the values refer. */
const getCited = (value: unknown, library: WrittenAnalysis['library']): unknown[] =>
  [...new Set(getStrings(value))].sort().flatMap((id) => library.get(id) ?? []);

const sortById = <Item extends { id: string }>(items: Item[]): Item[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The version, which changes with text, record, figures and cited sources. */
export const getAnalysisVersion = ({
  data,
  text,
  sidebars,
  figures,
  record,
  library,
}: WrittenAnalysis): string => {
  const written = [
    data,
    normaliseLineEnds(text),
    sortById(sidebars).map((sidebar) => [
      sidebar.id,
      sidebar.data,
      normaliseLineEnds(sidebar.text),
    ]),
    sortById(figures).map((figure) => [figure.id, figure.data]),
    Object.entries(record),
  ];
  return getFingerprint(toJson([written, getCited(written, library)]));
};
