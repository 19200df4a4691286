/** The words in a figure's file that readers see. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { Path } from '../read/content.ts';

/** A text and the path of its field. */
export interface FigureText {
  path: Path;
  text: string;
}

/** Fields that readers see; the others are data. */
const fields = ['title', 'caption', 'alt', 'notes', 'text'];

const collectTexts = (value: unknown, path: Path): FigureText[] => {
  if (typeof value === 'string')
    return path.some((step) => fields.includes(String(step))) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null || 'source' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    collectTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

const findTextsOf = memoiseByObject((value: object) => collectTexts(value, []));

/** Texts with their paths. Items with their own source are omitted. */
export const getFigureTexts = (value: unknown): FigureText[] =>
  typeof value === 'object' && value !== null ? findTextsOf(value) : [];
