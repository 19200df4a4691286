/**
 * What rules about the whole content need of each analysis, as plain JSON, so that unchanged analyses
 * need not be read.
 */
import type { NamedAnalysis } from '../../addresses/permalinks.ts';
import type { Range } from '../report/range.ts';

/** A name, and its position in the front matter. */
export interface WrittenName {
  id: string;
  range: Range | undefined;
}

/** A link address and its position. */
interface OutlineLink {
  url: string;
  /** Path of the file, as messages print it. */
  path: string;
  range: Range | undefined;
}

/** One analysis in outline. */
export interface Outline {
  /** Folder name. */
  name: string;
  /** Path of the article, as messages print it. */
  article: string;
  isDraft: boolean;
  language: string;
  /** Date of the last check of the record; undefined when the front matter is invalid. */
  checked: WrittenName | undefined;
  translationOf: WrittenName | undefined;
  /** Former names of the folder. */
  formerly: WrittenName[];
  topics: WrittenName[];
  /** The names that are part of addresses. */
  names: NamedAnalysis;
  /** Ids of the headings in the article. */
  headings: string[];
  links: OutlineLink[];
  /** Ids of the cited sources. */
  cited: string[];
  sidebarCount: number;
  claimCount: number;
}
