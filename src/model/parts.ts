/** The output of the Markdown pipeline: parts (sections or one sidebar) made of blocks of trees. */
import type { Element } from 'hast';

/** Words in the text that carry a note; `id` is that of a claim or of a free note. */
export interface Mark {
  kind: 'claim' | 'note';
  id: string;
  /** The marked words as plain text. */
  words: string;
}

/** A paragraph, list, table or quotation. */
export interface TextBlock {
  /**
   * The block as HTML without positions. Each mark in it is `<a data-mark="id">words</a>`, each term of
   * the glossary `<a data-term="id">words</a>`.
   */
  tree: Element;
  marks: Mark[];
}

/** Text, or the id of a figure or sidebar that is here. */
export type Block = TextBlock | { figure: string } | { sidebar: string };

/** The text under one heading; a sidebar file has one part, without id and title. */
export interface MarkdownPart {
  id: string;
  title: string;
  blocks: Block[];
}

/** What a free note says. */
export interface NoteBody {
  /** Its summary, where its author gave one. */
  title: string | undefined;
  blocks: Element[];
}

/** One Markdown file after the pipeline. */
export interface MarkdownParts {
  keyPoints: TextBlock | undefined;
  parts: MarkdownPart[];
  /** Bodies of free notes, by id. */
  notes: Record<string, NoteBody>;
}

/** True for a block of text. */
export const isTextBlock = (block: Block): block is TextBlock => 'tree' in block;
