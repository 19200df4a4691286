/** The input of the checks: every file of content/ with its positions. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { AnalysisData, SidebarData } from '../../schemas/analysis.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { FigureData } from '../../schemas/figure.ts';
import { isLanguage } from '../../schemas/language.ts';
import type { SourceData } from '../../schemas/source.ts';
import type { TextProblem } from './decode.ts';
import type { Files } from './files.ts';
import type { Outline } from './outline.ts';
import type { Prose } from './prose.ts';
import type { Range } from '../report/range.ts';

/** Keys and indices of a field in YAML or JSON: ["passengers", "evidence", 0]. */
export type Path = PropertyKey[];

/** A file as text, its path as messages print it. */
export interface TextFile {
  path: string;
  text: string;
  /** Why it could not be read. */
  problem?: TextProblem;
}

/** A YAML or JSON value with the range of each of its fields. */
export interface Data {
  file: VFile;
  value: unknown;
  /** Range of the field at a path, its key or its value; of the nearest field above if there is none. */
  at: (path: Path, part?: 'key' | 'value') => Range;
}

/** One entry of a collection; `data` is undefined when it is invalid. */
export interface Entry<T> {
  id: string;
  file: VFile;
  data: T | undefined;
  /** Range of a field of this entry; of its id without arguments. */
  at: (...path: Path) => Range;
}

/** A valid entry. */
export type ValidEntry<T> = Entry<T> & { data: T };

/** Claims or sources, found by id. */
export type Entries<T> = Map<string, Entry<T>>;

/** A Markdown file: its tree, its prose and its front matter. */
export interface Markdown<T> {
  /** Name of the analysis or of the sidebar. */
  id: string;
  file: VFile;
  tree: Root;
  prose: Prose[];
  /** Front matter as written. */
  written: Data;
  /** Front matter after validation, undefined when it is invalid. */
  data: T | undefined;
}

/** A figure's file, as written and after validation. */
export interface Figure {
  id: string;
  data: Data;
  /** Data after validation, undefined when it is invalid. */
  valid: FigureData | undefined;
}

/** A reference to a claim or source in YAML: `claim: id`, `source: id`, `via: id`. */
export interface Reference {
  kind: 'claim' | 'source';
  id: string;
  file: VFile;
  range: Range;
}

/** One analysis with the library it may cite. */
export interface AnalysisContent {
  name: string;
  article: Markdown<AnalysisData>;
  sidebars: Markdown<SidebarData>[];
  /** The record as written. */
  record: Data;
  claims: Entries<ClaimData>;
  figures: Figure[];
  references: Reference[];
  sources: Entries<SourceData>;
}

/** All of content/. */
export interface Content {
  /** The analyses that were read: all but those that passed an earlier check. */
  analyses: AnalysisContent[];
  /** Of every analysis. */
  outlines: Outline[];
  sources: Entries<SourceData>;
  /** Every address ever published; undefined where there is no list. */
  permalinks: Data | undefined;
  /** Every file that was read or is missing, with its messages so far. */
  files: Files;
}

/** The file with a path; throws where there is none. */
export const getFile = ({ files }: Content, path: string): VFile => {
  const file = files.find(path);
  if (!file) throw new Error(`Unexpected path "${path}", expected a file of the content.`);
  return file;
};

/** The article and the sidebars. */
export const getTexts = ({
  article,
  sidebars,
}: AnalysisContent): Markdown<AnalysisData | SidebarData>[] => [article, ...sidebars];

/** The valid entries; the others already have a message. */
export const getValid = <T>(entries: Entries<T>): ValidEntry<T>[] =>
  [...entries.values()].filter((entry): entry is ValidEntry<T> => entry.data !== undefined);

/** Every paragraph, heading and table cell in reading order: the article, then the sidebars. */
export const getProse = (analysis: AnalysisContent): Prose[] =>
  getTexts(analysis).flatMap(({ prose }) => prose);

/** A map somewhere in YAML, with its path. */
interface Fields {
  path: Path;
  fields: Record<string, unknown>;
}

/** Every map in a YAML value, at any depth, the outer ones first. */
export const walk = (value: unknown, path: Path = []): Fields[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, index]));
  const fields = value as Record<string, unknown>;
  const inner = Object.entries(fields).flatMap(([key, field]) => walk(field, [...path, key]));
  return [{ path, fields }, ...inner];
};

/** The language of an analysis, also where another field of its front matter is refused; else English. */
export const getLanguage = ({ article: { data, written } }: AnalysisContent): string => {
  const language = data?.language ?? walk(written.value)[0]?.fields['language'];
  return typeof language === 'string' && isLanguage(language) ? language : 'en';
};

/** True while a claim is invalid or missing: texts that repeat its numbers and names would look wrong. */
export const hasUnread = ({ claims, references, article, sidebars }: AnalysisContent): boolean =>
  [...claims.values()].some(({ data }) => !data) ||
  references.some(({ kind, id }) => kind === 'claim' && !claims.has(id)) ||
  [article, ...sidebars].some(({ prose }) =>
    prose.some(({ marks }) => marks.some(({ kind, id }) => kind === 'claim' && !claims.has(id))),
  );
