/** Draws a free note as HTML, for outputs that show it in full. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { NoteBody } from '../model/parts.ts';

/** Its title, if any, and its blocks. */
export const drawNoteBody = ({ title, blocks }: NoteBody): Element[] => [
  ...(title === undefined ? [] : [h('p', h('strong', title))]),
  ...blocks,
];
