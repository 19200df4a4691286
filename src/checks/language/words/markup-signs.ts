/** Finds syntax of Markdown, of marks and of other programs that was left as literal text. */
import { otherProgramSigns, type Sign } from './other-program-signs.ts';

/** Mistyped Markdown and marks. A match is not searched again by later patterns. */
const mistyped: Sign[] = [
  [/^:{2,}[^\n]*/gm, '":::note{#id}", "::figure{#id}" or ":::" on a separate line'],
  [/(?<=\S[ \t]*)(?<!:):{3,}(?=[ \t]*$)/gm, 'it on its own line, below the words'],
  [
    /:*[\p{L}]*\[[^\]\n]*\]\{#[^}\n]*\}?/gu,
    '":claim[words]{#id}", with one plain colon after a space',
  ],
  [/::[a-z-]+\{#[^}\n]*\}?/g, 'it on its own line, between two paragraphs'],
  [
    /\{(?:#|\.[a-z]|:|$)[^}\n]*\}?/gi,
    'an id directly after the words of a mark, or at the end of a heading: "{#id}"',
  ],
  [
    /^#{1,6}(?=[\u00a0\u2007\u202f\u3000])|^#{2,6}(?=[^#\s])/gm,
    'a plain space after it, to make a heading',
  ],
  [/^#{7,}(?=[ \t])/gm, '"##" to begin a section'],
  [
    /^(?:[-*+]|\d{1,9}[.)])(?=[\u00a0\u2007\u202f\u3000])|^[•·▪‣](?=\s)/gm,
    '"- " to begin a list item',
  ],
  [
    /^\|.*\|[^]*|^\+(?:[-=]+\+)+/gm,
    'a table: a line "| --- | --- |" with as many cells below its head',
  ],
  [/^\[[^\]\n]+\]:/gm, 'an address after it, as in "[name]: https://…"'],
  [/\[\^[^\]\n]*\]?|\^\[/g, '":note[words]{#id}" instead of a footnote'],
  [/(?<!\\)\\(?=\s*(?![^]))/g, 'no backslash at the end of a paragraph'],
  [/&(?:[a-z][a-z\d]+|#\d+|#x[\da-f]+);/gi, 'the character itself'],
];

/** Emphasis and code without a second delimiter. */
const unpaired: Sign[] = [
  [/\*\*|~~/g, 'it directly before and after words, without spaces inside'],
  [/(?<![\p{L}\p{N}*_@/.#-])[*_](?=\p{L})/gu, 'another one after the words'],
  [/`+/g, 'as many of them after the words as before, or quotation marks'],
];

/** A second brace after a mark, at the beginning of the following text. */
const braces: Sign[] = [[/(?<![^])\}/g, 'one brace after the id of a mark']];

const signs: Sign[] = [...mistyped, ...otherProgramSigns, ...unpaired, ...braces];

/** Position of literal syntax, and what to write instead. */
interface Found {
  start: number;
  end: number;
  expected: string;
  /** True for syntax that counts at the beginning of a line only. */
  startsLine: boolean;
}

/** The literal syntax in a text, in order and without overlaps. */
export const findSigns = (words: string): Found[] => {
  const found: Found[] = [];
  for (const [pattern, expected] of signs)
    for (const { 0: sign, index: start } of words.matchAll(pattern)) {
      const end = start + sign.length;
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, expected, startsLine: pattern.source.startsWith('^') });
    }
  return found.sort((a, b) => a.start - b.start);
};
