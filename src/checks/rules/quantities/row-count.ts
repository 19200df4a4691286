/**
 * A sentence about the first or last rows of a table counts as many rows as it applies to.
 *
 * Bad: `The last two rows count crews too.` below a table of which the last row alone has "with crews"
 *
 * Good: `The last row counts crews too.`
 */
import { readSpelled, spelledNumber } from '../../language/quantities/spelled-numbers.ts';
import { getMarkdownFiles, type Markdown } from '../../read/content.ts';
import type { Prose } from '../../read/prose.ts';
import type { AnalysisRule } from '../../rule.ts';
import { findStatements } from '../../language/words/sentences.ts';
import { getStems } from '../../language/words/stems.ts';

/** Rows that a sentence counts, and the words that describe them. */
interface NamedRows {
  words: string;
  start: number;
  number: number;
  isLast: boolean;
  rest: string;
}

const pattern = new RegExp(
  `\\b[Tt]he (?<side>first|last) (?:(?<number>${spelledNumber}|\\d+) )?rows?\\b(?<rest>.*)`,
  'su',
);

const readNumber = (words: string): number =>
  /^\d/.test(words) ? Number(words) : readSpelled(words);

const findRows = ({ text }: Prose): NamedRows[] =>
  findStatements(text).flatMap(({ words, start }) => {
    const match = pattern.exec(words);
    if (!match) return [];
    const { side, number, rest = '' } = match.groups ?? {};
    const named = match[0].slice(0, match[0].length - rest.length);
    const value = number ? readNumber(number) : 1;
    return [
      { words: named, start: start + match.index, number: value, isLast: side === 'last', rest },
    ];
  });

/** The rows of each table in a text, without the head. */
const getRows = ({ prose }: Markdown<unknown>): string[] => [
  ...new Set(
    prose
      .filter(({ header, text, context }) => header !== undefined && context !== text)
      .map(({ context }) => context),
  ),
];

/** The number of consecutive rows at one end that have a word, if no other row has it. */
const countAtEnd = (stem: string, rows: string[], isLast: boolean): number => {
  const has = rows.map((row) => getStems(row).includes(stem));
  const ordered = isLast ? has.toReversed() : has;
  const count = ordered.includes(false) ? ordered.indexOf(false) : 0;
  return ordered.slice(count).includes(true) ? 0 : count;
};

const getExpected = ({ rest, isLast, number }: NamedRows, rows: string[]): number | undefined => {
  const counts = getStems(rest)
    .map((stem) => countAtEnd(stem, rows, isLast))
    .filter((count) => count > 0);
  return counts.length === 0 || counts.includes(number) ? undefined : counts[0];
};

export const rowCount: AnalysisRule = {
  id: 'row-count',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const text of getMarkdownFiles(analysis)) {
      const rows = getRows(text);
      for (const prose of rows.length > 0 ? text.prose : [])
        for (const named of prose.context === prose.text ? findRows(prose) : []) {
          const expected = getExpected(named, rows);
          if (expected !== undefined)
            report(
              prose.file,
              prose.at(named.start, named.start + named.words.length),
              `Unexpected "${named.words}", expected ${expected} as in the table.`,
            );
        }
    }
  },
};
