/** What the checks look at: every file of content/ with its positions. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Point } from 'unist';
import type { AnalysisData, SidebarData } from '../schemas/analysis.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { SourceData } from '../schemas/source.ts';
import type { Prose } from './prose.ts';

/** A stretch of a file. */
export interface Place {
  start: Point;
  end: Point;
}

/** Keys and indices that lead into YAML or JSON: ["un-strength", "evidence", 0]. */
export type Path = PropertyKey[];

/** A file as text, its path as messages print it. */
export interface TextFile {
  path: string;
  text: string;
}

/** A YAML or JSON value that knows where each of its fields stands. */
export interface Data {
  file: VFile;
  value: unknown;
  /** Place of the field at a path, its key or its value; of the nearest field above if there is none. */
  at: (path: Path, part?: 'key' | 'value') => Place;
}

/** One entry of a collection; `data` is undefined when the schema refuses it. */
export interface Entry<T> {
  id: string;
  file: VFile;
  data: T | undefined;
  /** Place of a field of this entry; of its id without arguments. */
  at: (...path: Path) => Place;
}

/** An entry that the schema accepts. */
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
  /** Front matter as the schema gives it, undefined when the schema refuses it. */
  data: T | undefined;
}

/** A figure's file: only what it refers to is known here. */
export interface Figure {
  id: string;
  data: Data;
}

/** A name of a claim or source in YAML: `claim: id`, `source: id`, `via: id`. */
export interface Reference {
  kind: 'claim' | 'source';
  id: string;
  file: VFile;
  place: Place;
}

/** One analysis with the library it may cite. */
export interface AnalysisContent {
  name: string;
  article: Markdown<AnalysisData>;
  sidebars: Markdown<SidebarData>[];
  claims: Entries<ClaimData>;
  figures: Figure[];
  references: Reference[];
  sources: Entries<SourceData>;
}

/** All of content/. */
export interface Content {
  analyses: AnalysisContent[];
  sources: Entries<SourceData>;
  /** Path of content/ as messages print it. */
  folder: string;
  /** Every file that was read or missed, with the messages it got so far. */
  files: VFile[];
}

/** The article and the sidebars: everything a reader reads. */
export const getTexts = ({
  article,
  sidebars,
}: AnalysisContent): Markdown<AnalysisData | SidebarData>[] => [article, ...sidebars];

/** The entries that the schema accepts; the others have their message already. */
export const getValid = <T>(entries: Entries<T>): ValidEntry<T>[] =>
  [...entries.values()].filter((entry): entry is ValidEntry<T> => entry.data !== undefined);
