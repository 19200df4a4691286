/** Syntax of other programs (Pandoc, MyST, Obsidian, MkDocs, Hugo, LaTeX, wikis) that Markdown prints literally. */

/** Literal syntax, and what the author probably meant. */
export type Sign = [pattern: RegExp, expected: string];

const note = '":note[words]{#id}" in the text and a block ":::note{#id}"';
const command = 'text instead of a command of another program';
const item = '"- " to begin a list item';
const remark = 'no comment: it would be published';

/** A command such as "\newpage"; a path such as "C:\temp" is not. */
const texCommand = /(?<![\p{L}\p{N}:\\])\\[a-z]{2,}(?:\{[^}\n]*\})?/giu;

/** The letter of an item: "a.", "(b)", "iv."; one alone may be an initial. */
const letter = String.raw`\(?(?:[a-z]|[ivx]{1,4})[.)]`;

/** Blocks and lines. */
const lines: Sign[] = [
  [
    /^import\s[^\n]*\sfrom\s+["'][^\n]*|^export\s+(?:const|default|function|let)\s[^\n]*/gm,
    command,
  ],
  [/^(?:!{3}|\?{3}\+?)(?=[ \t])|^\[![\p{L}-]+\][+-]?|^\.\. [\w-]+::/gmu, note],
  [/^\[TOC\](?=[ \t]*$)/gim, 'nothing: pages list their sections'],
  [/^\([\w-]+\)=(?=[ \t]*$)/gm, 'an id at the end of a heading: "{#id}"'],
  [/^<{7}(?=[ \t])/gm, 'the words of one version, without conflict markers of git'],
  [/^={2,6}(?=[ \t])/gm, '"##" to begin a heading'],
  [/^%(?=[ \t])/gm, remark],
  [/^\*\[[^\]\n]+\]:/gm, 'an entry of the glossary'],
  [/^:(?=[ \t]+\S)/gm, 'a sentence, or an entry of the glossary'],
  [/^\|[ \t]+[^|\n]+$/gm, 'a backslash at the end of a line for a line break'],
  [/^(?:[a-z]\)|#\.|\(@[\w-]*\))(?=[ \t])/gm, item],
  [/^–(?=[ \t][^\n]*\n–[ \t])/gm, item],
  [new RegExp(`^${letter}(?=[ \\t][^\\n]*\\n${letter}[ \\t])`, 'gm'), item],
];

/** Signs among words. */
const words: Sign[] = [
  [/\[\[(?:[^\]\n]*\]\])?/g, '"[words](address)" instead of a wiki link'],
  [/\[(?:url|img|quote|color|size)=[^\]\n]*\]|\[\/[a-z]+\]|'{3}/g, 'Markdown'],
  [texCommand, 'text instead of a LaTeX command'],
  [/\{\{|\{%|<%/g, command],
  [
    /\{(?:>>|\+\+|--|~~|==)[^\n]*?(?:<<|\+\+|--|~~|==)\}/g,
    'the text as published, without tracked changes and comments',
  ],
  [/\$?\{[\p{L}\p{N}_@!=/][^{}\n]*\}/gu, command],
  [/<(?:www\.|[\w-]+\.)[\w.-]+(?:\/[^<>\s]*)?>/g, '"<https://…>", with the whole address'],
  [
    /(?<![\p{L}\p{N}:]):(?:[a-z][a-z0-9_+-]*|[+-]1):(?![\p{L}\p{N}:])/gu,
    'words, or the emoji itself',
  ],
  [/%%[^%]+%%/g, remark],
  [
    /==(?=\S)[^\n=]+==|(?<![\p{L}\p{N}+])\+\+(?=\S)[^\n+]*[^\s+]\+\+|\|\|(?=\S)[^\n|]+\|\|/gu,
    '"*words*" or "**words**"',
  ],
  [/\[(?:[^\]\n@]*[\s;-])?@\w[^\]\n]*\]/g, '":claim[words]{#id}", whose evidence names the source'],
  [
    /\$\$[^$]+\$\$|(?<![\p{L}\p{N}\\])\$(?:[a-z]|(?=[^\s\d$])[^$\n]*[\\^_={][^$\n]*)\$/gu,
    'words instead of a formula',
  ],
  [
    /(?<!\])\\{1,2}\([^\n]*?\\{1,2}\)|\\{1,2}\[[^\n]*?[\\^_={+][^\n]*?\\{1,2}\]/g,
    'words instead of a formula',
  ],
  [/\^[^\s^]{1,20}\^|~[^\s~]{1,20}~/g, 'the character itself, as in "m²" and "H₂O", or words'],
  [/(?<=\s)\^[\w-]+(?=[ \t]*$)/gm, 'no id of a paragraph: headings have addresses'],
];

/** Every sign of another program. */
export const otherProgramSigns: Sign[] = [...lines, ...words];
