/** Replaces hyphens with dashes, and full stops with ellipses. */
import { applyEdits, type TextEdit } from './text-edits.ts';

const isDigit = (character: string | undefined): boolean => /\d/.test(character ?? '');

/** Two hyphens between numbers are an en dash. Other double and triple hyphens are an em dash. */
const getDash = (text: string, at: number, length: number): string =>
  length === 2 && isDigit(text[at - 1]) && isDigit(text[at + 2]) ? '–' : '—';

/** The dashes and ellipses to replace in a text. */
export const findDashes = (text: string): TextEdit[] =>
  [...text.matchAll(/(?<!-)-{2,3}(?!-)|\.{3,}/g)].map(({ index: at, 0: typed }) => {
    const { length } = typed;
    return { at, length, words: typed.startsWith('.') ? '…' : getDash(text, at, length) };
  });

/** A text with typographic dashes and ellipses. */
export const writeDashes = (text: string): string => applyEdits(text, findDashes(text)).join('');
