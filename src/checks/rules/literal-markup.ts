/**
 * Signs of Markdown and of marks do what they are for; none is printed as it stands.
 *
 * Bad: `###What may come`, `was **really **new`
 *
 * Good: `### What may come`, `was **really** new`
 */
import { getTexts, type Markdown } from '../read/content.ts';
import { getNodesOf } from '../read/nodes.ts';
import { createRanges } from '../read/range.ts';
import type { AnalysisRule, Report } from '../rule.ts';

/** Each sign as it stands in a text, and what its author meant; what one finds is not looked at again. */
const signs: [pattern: RegExp, expected: string][] = [
  [/^:{2,}[^\n]*/gm, '":::note{#id}", "::figure{#id}" or ":::" on a line of its own'],
  [
    /:*[\p{L}]*\[[^\]\n]*\]\{#[^}\n]*\}?/gu,
    '":claim[words]{#id}", with one plain colon after a space',
  ],
  [/::[a-z-]+\{#[^}\n]*\}?/g, 'it on a line of its own, between two paragraphs'],
  [
    /\{[#.:][^}\n]*\}?/g,
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
  [/\*\*|~~/g, 'it right before and after words, without a space within'],
  [/`+/g, 'as many of them after the words as before, or quotation marks'],
];

/** Where a text has a sign. */
interface Found {
  start: number;
  end: number;
  expected: string;
}

/** The signs of a text in its order, none within another. */
const findSigns = (words: string): Found[] => {
  const found: Found[] = [];
  for (const [pattern, expected] of signs)
    for (const { 0: sign, index: start } of words.matchAll(pattern)) {
      const end = start + sign.length;
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, expected });
    }
  return found.sort((a, b) => a.start - b.start);
};

const isEscaped = (source: string, at: number): boolean => source[at - 1] === '\\';

/** A mark without its id has a finding of its own. */
const followsMark = (source: string, at: number): boolean =>
  /(?<!:):[a-z-]+(?:\[[^\]\n]*\])? *$/.test(source.slice(Math.max(0, at - 500), at));

const isMeant = (source: string, sign: string, at: number): boolean =>
  isEscaped(source, at) || (sign.startsWith('{') && followsMark(source, at));

const show = (sign: string): string => (sign.length > 40 ? `${sign.slice(0, 40)}…` : sign);

const checkText = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  const source = String(file);
  const toRange = createRanges(file);
  // What closes a block that never began has been said of its beginning.
  let isTold = file.messages.some(({ ruleId }) => ruleId === 'known-directive');
  for (const { position, value } of getNodesOf(tree, 'text')) {
    const from = position?.start.offset ?? 0;
    for (const { start, end, expected } of findSigns(source.slice(from, position?.end.offset))) {
      const sign = source.slice(from + start, from + end);
      // The id of a heading is not part of its words.
      if (!value.includes(sign.slice(0, 2)) || isMeant(source, sign, from + start)) continue;
      if (/^:+$/.test(sign) && isTold) continue;
      isTold ||= sign.startsWith(':::');
      const shown = show(sign.replace(/\s+/g, ' '));
      report(
        file,
        toRange(from + start, from + end),
        `Unexpected "${shown}" that does nothing here, expected ${expected}, or a backslash before it.`,
      );
    }
  }
};

export const literalMarkup: AnalysisRule = {
  id: 'literal-markup',
  check: (analysis, report) => {
    for (const text of getTexts(analysis)) checkText(text, report);
  },
};
