/** Text in a drawing: how wide it may become, where it breaks, and its element. */
import type { Element } from 'hast';
import { s } from 'hastscript';

/** Size of every label, in units of the drawing. */
export const fontSize = 13;

/** Distance between the baselines of two lines. */
export const lineHeight = 16;

// Widest of the sans-serif faces a reader may see (DejaVu Sans, Verdana), in thousandths of the size.
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,'’‘]/u, 365],
  [/[ frtI:;!()[\]/\\-]/u, 460],
  [/[a-ln-vx-z0-9J–$€£?*_"“”`|´]/u, 640],
  [/[wGOQDNHU&+=<>≥≤±−×÷^~#]/u, 840],
  [/[A-LN-VX-Z]/u, 730],
  [/[mMW@—…→←Ææ]/u, 1020],
  [/[\u00C0-\u0151\u0154-\u0173\u0176-\u024F]/u, 920],
];

/** Thousandths of the font size. */
const getCharacterWidth = (character: string): number =>
  widths.find(([pattern]) => pattern.test(character))?.[1] ?? 1100;

/** An upper bound for the width of one line of label text, in units of the drawing. */
export const getTextWidth = (text: string): number =>
  ([...text].reduce((sum, character) => sum + getCharacterWidth(character), 0) / 1000) * fontSize;

/** Cuts a word into pieces no wider than `width`, each but the last with a hyphen. Reads every character once. */
const breakWord = (word: string, width: number): string[] => {
  const room = (width / fontSize) * 1000 - getCharacterWidth('-');
  const pieces: string[] = [];
  let [piece, used] = ['', 0];
  for (const character of word) {
    const next = getCharacterWidth(character);
    if (piece !== '' && used + next > room) {
      pieces.push(`${piece}-`);
      [piece, used] = ['', 0];
    }
    piece += character;
    used += next;
  }
  return [...pieces, piece];
};

/** Breaks text into lines no wider than `width`; a word that is too long alone is cut with a hyphen. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text
    .split(/\s+/u)
    .flatMap((each) => (getTextWidth(each) <= width ? [each] : breakWord(each, width)))) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last !== undefined && getTextWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
};

/** Rounds a coordinate to whole units, which are at most a pixel and a half of a screen. */
export const round = (coordinate: number): number => Math.round(coordinate) || 0;

type Anchor = 'start' | 'middle' | 'end';

/** One line of text with its baseline at y. */
export const drawText = (text: string, x: number, y: number, anchor: Anchor = 'start'): Element =>
  s(
    'text',
    { x: round(x), y: round(y), textAnchor: anchor === 'start' ? undefined : anchor },
    text,
  );

/** Lines under one another, the first with its baseline at y. */
export const drawLines = (lines: string[], x: number, y: number, anchor?: Anchor): Element[] =>
  lines.map((line, index) => drawText(line, x, y + index * lineHeight, anchor));
