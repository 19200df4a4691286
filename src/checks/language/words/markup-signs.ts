/** Finds Markdown and mark syntax that was left as literal text. */

/** Literal syntax and what the author probably meant. A match is not searched again by later patterns. */
const signs: [pattern: RegExp, expected: string][] = [
  [/^:{2,}[^\n]*/gm, '":::note{#id}", "::figure{#id}" or ":::" on a line of its own'],
  [/(?<=\S[ \t]*)(?<!:):{3,}(?=[ \t]*$)/gm, 'it on a line of its own, below the words'],
  [
    /:*[\p{L}]*\[[^\]\n]*\]\{#[^}\n]*\}?/gu,
    '":claim[words]{#id}", with one plain colon after a space',
  ],
  [/::[a-z-]+\{#[^}\n]*\}?/g, 'it on a line of its own, between two paragraphs'],
  [
    /\{(?:#|\.[a-z]|:\s*[#.])[^}\n]*\}?/gi,
    'an id right after the words of a mark, or at the end of a heading: "{#id}"',
  ],
  [
    /^#{1,6}(?=[\u00a0\u2007\u202f\u3000])|^#{2,6}(?=[^#\s])/gm,
    'a plain space after it, to make a heading',
  ],
  [
    /^(?:[-*+]|\d{1,9}[.)])(?=[\u00a0\u2007\u202f\u3000])|^[•·▪‣](?=\s)/gm,
    '"- " to begin an item of a list',
  ],
  [/^\|.*\|[^]*/gm, 'a table: under its head a line "| --- | --- |" with as many cells'],
  [/^\[[^\]\n]+\]:/gm, 'an address after it, as in "[name]: https://…"'],
  [/\[\^[^\]\n]*\]?|\^\[/g, '":note[words]{#id}" in place of a footnote'],
  [/\[\[[^\]\n]*\]\]/g, '"[words](address)" in place of a link of a wiki'],
  [/\{\{|\{%/g, 'text in place of a command of another program'],
  [
    /\{(?:>>|\+\+|--|~~|==)[^\n]*?(?:<<|\+\+|--|~~|==)\}/g,
    'the text as it is published, without changes and remarks of editors',
  ],
  [/^:(?=[ \t]+\S)/gm, 'a sentence, or an entry of the glossary'],
  [/^[a-z]\)(?=[ \t])|^–(?=[ \t][^\n]*\n–[ \t])/gm, '"- " to begin an item of a list'],
  [/(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]*:(?![\p{L}\p{N}:])/gu, 'words, or the picture itself'],
  [/%%[^\n%]+%%/g, 'no remark, which would be published'],
  [/==(?=\S)[^\n=]+==/g, '"*words*" or "**words**"'],
  [/\[@[\w:-]+[^\]\n]*\]/g, '":claim[words]{#id}", whose evidence names the source'],
  [/\$\$[^\n$]+\$\$/g, 'words in place of a formula'],
  [/\\[a-z]{2,}\{[^}\n]*\}/gi, 'text in place of a command of LaTeX'],
  [/\*\*|~~/g, 'it right before and after words, without a space within'],
  [/`+/g, 'as many of them after the words as before, or quotation marks'],
];

/** Position of literal syntax, and what to write instead. */
interface Found {
  start: number;
  end: number;
  expected: string;
}

/** The literal syntax in a text, in order and without overlaps. */
export const findSigns = (words: string): Found[] => {
  const found: Found[] = [];
  for (const [pattern, expected] of signs)
    for (const { 0: sign, index: start } of words.matchAll(pattern)) {
      const end = start + sign.length;
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, expected });
    }
  return found.sort((a, b) => a.start - b.start);
};
