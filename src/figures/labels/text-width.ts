/** Measures and wraps text in drawings, without a browser. */
import { memoise } from '../../platform/memoise.ts';
import { sum } from '../../platform/sum.ts';
import { splitNoBreak } from '../../wording/no-break.ts';
import type { Size } from './boxes.ts';

/** Size of labels, in units of the drawing. */
export const fontSize = 13;

/** Distance between two baselines, in units of the drawing. */
export const lineHeight = 16;

// Character widths of the widest sans-serif fonts that may be used (DejaVu Sans, Verdana), in
// thousandths of the font size.
const widths: readonly (readonly [RegExp, number])[] = [
  // Combining and directional marks.
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[ijl.,'’‘]/u, 365],
  [/[ frtI:;!()[\]/\\-]/u, 460],
  [/[a-ln-vx-z0-9J–$€£?*_"“”`|´]/u, 640],
  [/[wGOQDNHU&+=<>≥≤±−×÷^~#]/u, 840],
  [/[A-LN-VX-Z]/u, 730],
  [/[mMW@—…→←Ææ]/u, 1020],
  [/[\u00C0-\u0151\u0154-\u0173\u0176-\u024F]/u, 920],
  [/[абвгдезийклнопрстухцчьэяёєіїўАБВГЕЗРСТУХЧЬЭЯЁЄІЇЎ]/u, 740],
  [/[αβγδεζηθικλμνξοπρςστυφχψάέήίόύΑΒΓΔΕΖΙΚΛΞΡΣΤΥΧ]/u, 740],
  [/[ъыжмфшюДИЙКЛМНОПФЦЪЫωώΗΘΜΝΟΠΦΨΩ]/u, 960],
  [/[\u05D0-\u05EA]/u, 800],
  [/[٠-٩۰-۹]/u, 640],
  [/[ءآأؤإادذرزژو،؛]/u, 540],
  [/[ةجحخچعغلمنه]/u, 800],
  [/[سشصض]/u, 1240],
  [/\p{Mc}/u, 640],
];

/** The width of a character in thousandths of the font size. */
const getCharacterWidth = memoise(
  (character: string): number => widths.find(([pattern]) => pattern.test(character))?.[1] ?? 1100,
);

/** The style of a label: names are bold, the country in focus has spaced capitals, secondary text is grey. */
export type LabelStyle = 'name' | 'country' | 'focus-country' | 'province' | 'muted';

// Bold fonts are up to a fifth wider. Letter-spacing is as in drawing.css, in thousandths.
const boldness = 1.2;
const spacing = 80;

const measure = (text: string, style?: LabelStyle): number => {
  const characters = [...text];
  const plain = sum(characters.map(getCharacterWidth));
  if (style === 'focus-country') return plain + characters.length * spacing;
  return style === 'name' ? plain * boldness : plain;
};

/** The maximum width of a line of label text, in units of the drawing. */
export const getTextWidth = (text: string, style?: LabelStyle): number =>
  (measure(text, style) / 1000) * fontSize;

/** The size of several lines, from the top of the first to the descenders of the last. */
export const measureLines = (lines: string[], style?: LabelStyle): Size => ({
  width: Math.max(...lines.map((line) => getTextWidth(line, style))),
  height: lines.length * lineHeight - 2,
});

/** Matches scripts that hyphenate with a hyphen. */
const hyphenated = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Georgian}]/u;

const getHyphen = (word: string): string =>
  hyphenated.test(word) || !/\p{L}/u.test(word) ? '-' : '';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Splits a word into pieces no wider than `width`, with hyphens if its script uses them. */
const breakWord = (word: string, width: number, style?: LabelStyle): string[] => {
  const hyphen = getHyphen(word);
  const room = (width / fontSize) * 1000 - measure(hyphen, style);
  const pieces: string[] = [];
  let [piece, used] = ['', 0];
  for (const { segment } of graphemes.segment(word)) {
    const next = measure(segment, style);
    if (piece !== '' && used + next > room) {
      pieces.push(piece.endsWith('-') ? piece : piece + hyphen);
      [piece, used] = ['', 0];
    }
    piece += segment;
    used += next;
  }
  return [...pieces, piece];
};

interface Piece {
  text: string;
  /** True when no space precedes the piece, because a word may break after its own hyphen. */
  isJoined: boolean;
}

/** The parts of a word after whose hyphens a line may break: those before at least three letters. */
const splitWord = (word: string): string[] =>
  splitNoBreak(word).some(({ isNoBreak }) => isNoBreak)
    ? [word]
    : word.split(/(?<=\p{L}-)(?=\p{L}{3})/u);

/** Pieces between line break opportunities: spaces, and hyphens. */
const listPieces = (text: string): Piece[] =>
  text
    .split(/[^\S\u00A0\u2009\u202F]+/u)
    .flatMap((word) =>
      splitWord(word).map((piece, index) => ({ text: piece, isJoined: index > 0 })),
    );

/** Wraps text into lines no wider than `width`. Longer pieces are split. */
export const wrap = (text: string, width: number, style?: LabelStyle): string[] => {
  const fits = (line: string) => getTextWidth(line, style) <= width;
  const lines: string[] = [];
  for (const piece of listPieces(text)) {
    const last = lines.at(-1);
    const joined = `${last}${piece.isJoined ? '' : ' '}${piece.text}`;
    if (last !== undefined && fits(joined)) lines[lines.length - 1] = joined;
    else if (fits(piece.text)) lines.push(piece.text);
    else lines.push(...breakWord(piece.text, width, style));
  }
  return lines;
};
