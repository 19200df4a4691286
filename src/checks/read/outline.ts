/** What the rules about all analyses need of one: plain JSON, so that an unchanged analysis is not read again. */
import type { NamedAnalysis } from '../../addresses/permalinks.ts';
import type { Range } from '../report/range.ts';

/** A name and where the front matter has it. */
export interface WrittenName {
  id: string;
  range: Range | undefined;
}

/** An address that an author links to, and where. */
export interface OutlineLink {
  url: string;
  /** Path of the file, as messages print it. */
  path: string;
  range: Range | undefined;
}

/** One analysis, in outline. */
export interface Outline {
  /** The folder's name. */
  name: string;
  /** Path of the article, as messages print it. */
  article: string;
  isDraft: boolean;
  language: string;
  translationOf: WrittenName | undefined;
  /** Former names of the folder. */
  formerly: WrittenName[];
  topics: WrittenName[];
  /** The names in addresses. */
  names: NamedAnalysis;
  /** Ids of the article's headings. */
  headings: string[];
  links: OutlineLink[];
  /** Ids of the sources that are cited. */
  cited: string[];
  sidebarCount: number;
  claimCount: number;
}
