/** The input of the rules: every file of content/ with source positions. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { AnalysisData, SidebarData } from '../../schemas/analysis.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { FigureData } from '../../schemas/figure.ts';
import { isLanguage } from '../../schemas/language.ts';
import type { SourceData } from '../../schemas/source.ts';
import type { TextProblem } from '../parse/decode.ts';
import type { Files } from './files.ts';
import type { Outline } from './outline.ts';
import type { Prose } from './prose.ts';
import type { Range } from '../report/range.ts';

/** Path of a field in YAML or JSON: ["passengers", "evidence", 0]. */
export type Path = PropertyKey[];

/** The text of a file, and its path as messages print it. */
export interface TextFile {
  path: string;
  text: string;
  /** Why the file could not be read. */
  problem?: TextProblem;
}

/** A YAML or JSON value, with the range of each field. */
export interface Data {
  file: VFile;
  value: unknown;
  /** Range of the key or value at a path; of the nearest parent when there is no such field. */
  at: (path: Path, part?: 'key' | 'value') => Range;
}

/** One entry of a collection; `data` is undefined when it is invalid. */
export interface Entry<T> {
  id: string;
  file: VFile;
  data: T | undefined;
  /** Range of a field of this entry; without arguments, of its id. */
  at: (...path: Path) => Range;
}

/** A valid entry. */
export type ValidEntry<T> = Entry<T> & { data: T };

/** Claims or sources by id. */
export type Entries<T> = Map<string, Entry<T>>;

/** A Markdown file: tree, prose and front matter. */
export interface Markdown<T> {
  /** Name of the analysis or of the sidebar. */
  id: string;
  file: VFile;
  tree: Root;
  prose: Prose[];
  /** Front matter before validation. */
  written: Data;
  /** Front matter after validation; undefined when it is invalid. */
  data: T | undefined;
}

/** A figure's file, before and after validation. */
export interface Figure {
  id: string;
  data: Data;
  /** Data after validation; undefined when it is invalid. */
  valid: FigureData | undefined;
}

/** A reference to a claim or source in YAML: `claim: id`, `source: id`, `via: id`. */
export interface Reference {
  kind: 'claim' | 'source';
  id: string;
  file: VFile;
  range: Range;
}

/** One analysis, with the library that it may cite. */
export interface AnalysisContent {
  name: string;
  article: Markdown<AnalysisData>;
  sidebars: Markdown<SidebarData>[];
  /** The record before validation. */
  record: Data;
  claims: Entries<ClaimData>;
  figures: Figure[];
  references: Reference[];
  sources: Entries<SourceData>;
}

/** All of content/. */
export interface Content {
  /** The analyses that were read: all except those that passed an earlier check. */
  analyses: AnalysisContent[];
  /** The outlines of all analyses. */
  outlines: Outline[];
  sources: Entries<SourceData>;
  /** The list of published addresses; undefined when there is no permalinks.json. */
  permalinks: Data | undefined;
  /** Every file that was read or is missing, with its messages. */
  files: Files;
}

/** The file at a path. Throws when it does not exist. */
export const getFile = ({ files }: Content, path: string): VFile => {
  const file = files.find(path);
  if (!file) throw new Error(`Unexpected path "${path}", expected a file of the content.`);
  return file;
};

/** The article and the sidebars. */
export const getMarkdownFiles = ({
  article,
  sidebars,
}: AnalysisContent): Markdown<AnalysisData | SidebarData>[] => [article, ...sidebars];

/** The valid entries. Messages about the others were already added. */
export const getValid = <T>(entries: Entries<T>): ValidEntry<T>[] =>
  [...entries.values()].filter((entry): entry is ValidEntry<T> => entry.data !== undefined);

/** Every paragraph, heading and table cell in reading order: the article first, then the sidebars. */
export const getProse = (analysis: AnalysisContent): Prose[] =>
  getMarkdownFiles(analysis).flatMap(({ prose }) => prose);

/** A mapping in YAML, with its path. */
interface Fields {
  path: Path;
  fields: Record<string, unknown>;
}

/** Every mapping in a YAML value at any depth, outer ones first. */
export const listMappings = (value: unknown, path: Path = []): Fields[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => listMappings(item, [...path, index]));
  const fields = value as Record<string, unknown>;
  const inner = Object.entries(fields).flatMap(([key, field]) =>
    listMappings(field, [...path, key]),
  );
  return [{ path, fields }, ...inner];
};

/** The language of an analysis, even when another field of its front matter is invalid. English by default. */
export const getLanguage = ({ article: { data, written } }: AnalysisContent): string => {
  const language = data?.language ?? listMappings(written.value)[0]?.fields['language'];
  return typeof language === 'string' && isLanguage(language) ? language : 'en';
};

/** True when a claim is invalid or missing: texts that repeat its numbers and names would look wrong. */
export const hasUnreadClaims = ({
  claims,
  references,
  article,
  sidebars,
}: AnalysisContent): boolean =>
  [...claims.values()].some(({ data }) => !data) ||
  references.some(({ kind, id }) => kind === 'claim' && !claims.has(id)) ||
  [article, ...sidebars].some(({ prose }) =>
    prose.some(({ marks }) => marks.some(({ kind, id }) => kind === 'claim' && !claims.has(id))),
  );
