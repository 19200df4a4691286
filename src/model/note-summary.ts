/** Which words of a free note are shown before it is opened. */
import type { Element, ElementContent } from 'hast';
import type { NoteBody } from './parts.ts';

interface NoteForm {
  /** What fits into a `<summary>`: text and phrasing elements. */
  summary: ElementContent[];
  /** The blocks that follow it. */
  content: Element[];
}

/** The first paragraph is the summary of a note; the rest opens under it. */
export const summariseNote = ({ blocks: [first, ...content] }: NoteBody): NoteForm => ({
  summary: first?.children ?? [],
  content,
});
