/** A short fingerprint of what an analysis says, so that a printed sheet can be matched to it. */
import { createHash } from 'node:crypto';
import type { AnalysisData, SidebarData } from '../schemas/analysis.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { FigureData } from '../schemas/figure.ts';
import type { SourceData } from '../schemas/source.ts';
import { getStrings } from './strings.ts';

/** An analysis as its files have it: the article and the sidebars as Markdown without front matter. */
export interface WrittenAnalysis {
  data: AnalysisData;
  text: string;
  sidebars: { id: string; data: SidebarData; text: string }[];
  figures: { id: string; data: FigureData }[];
  record: Record<string, ClaimData>;
  library: Map<string, SourceData>;
}

/** Eight hexadecimal digits of the SHA-256 of a value's JSON; independent of the build. */
export const getFingerprint = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);

/** Fields that readers do not see; `reviewed` is among them, because a review names the version it is part of. */
const omitted = new Set(['reviewed', 'draft', 'allow', 'facts']);

const toJson = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (omitted.has(key) ? undefined : inner));

const normalise = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** The sources of the library that the values name. */
const getCited = (value: unknown, library: WrittenAnalysis['library']): unknown[] =>
  [...new Set(getStrings(value))].sort().flatMap((id) => library.get(id) ?? []);

const sortById = <Item extends { id: string }>(items: Item[]): Item[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The version of an analysis, which changes with its text, record, figures and cited sources. */
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
    normalise(text),
    sortById(sidebars).map((sidebar) => [sidebar.id, sidebar.data, normalise(sidebar.text)]),
    sortById(figures).map((figure) => [figure.id, figure.data]),
    Object.entries(record),
  ];
  return getFingerprint(toJson([written, getCited(written, library)]));
};
