/** The output of the Markdown pipeline: parts (sections or one sidebar) made of blocks of trees. */
import type { Element } from 'hast';

/** Marked words; `id` is the id of a claim or free note. */
export interface Mark {
  kind: 'claim' | 'note';
  id: string;
  /** The marked words as plain text. */
  words: string;
}

/** A paragraph, list, table or quotation. */
export interface TextBlock {
  /**
   * The block as hast without positions. Marks are `<a data-mark="id">words</a>`, terms `<a
   * data-term="id">words</a>`. A mark whose words name its note, such as "note 19", has `data-named`.
   */
  tree: Element;
  marks: Mark[];
}

/** Text, or the id of a figure or sidebar placed here. */
export type Block = TextBlock | { figure: string } | { sidebar: string };

/** The text under one heading. A sidebar file has one part, without id and title. */
export interface MarkdownPart {
  id: string;
  title: string;
  blocks: Block[];
}

/** The content of a free note. */
export interface NoteBody {
  /** The title, if the author gave one. */
  title: string | undefined;
  blocks: Element[];
}

/** One Markdown file after the pipeline. */
export interface MarkdownParts {
  keyPoints: TextBlock | undefined;
  parts: MarkdownPart[];
  /** Content of free notes, by id. */
  notes: Record<string, NoteBody>;
}

/** True for a text block. */
export const isTextBlock = (block: Block): block is TextBlock => 'tree' in block;

/** The marks in some blocks, in order. */
export const getMarks = (blocks: Block[]): Mark[] =>
  blocks.flatMap((block) => (isTextBlock(block) ? block.marks : []));

/** The ids of the figures placed among some blocks, in order. */
export const getFigureIds = (blocks: Block[]): string[] =>
  blocks.flatMap((block) => ('figure' in block ? [block.figure] : []));
