/**
 * Markdown and mark syntax takes effect; none of it is printed literally.
 *
 * Bad: `###What may come`, `was **really **new`
 *
 * Good: `### What may come`, `was **really** new`
 */
import { getMarkdownFiles, type Markdown } from '../../read/content.ts';
import { getNodesOf } from '../../read/nodes.ts';
import { createRanges } from '../../report/range.ts';
import { shorten } from '../../report/shorten.ts';
import { findSigns } from '../../language/words/markup-signs.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

const isEscaped = (source: string, at: number): boolean => source[at - 1] === '\\';

/** A mark without an id is reported elsewhere. */
const followsMark = (source: string, at: number): boolean =>
  /(?<!:):[a-z-]+(?:\[[^\]\n]*\])? *$/.test(source.slice(Math.max(0, at - 500), at));

const isMeant = (source: string, sign: string, at: number): boolean =>
  isEscaped(source, at) || (sign.startsWith('{') && followsMark(source, at));

/** Whether a position is the first of its line, after markers of quotations and lists. */
const isAtLineStart = (source: string, at: number): boolean =>
  /(?:^|\n)(?:[\s>]|(?:[-*+]|\d{1,9}[.)])[ \t])*$/.test(source.slice(Math.max(0, at - 200), at));

/** Whether a position is the first of its line or, for a directive, of its cell. */
const isAtStart = (source: string, sign: string, at: number): boolean =>
  isAtLineStart(source, at) || (sign.startsWith('::') && /\|[ \t]*$/.test(source.slice(0, at)));

const checkText = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  const source = String(file);
  const toRange = createRanges(file);
  // When the opening of a block is reported, its closing is not.
  let isTold = file.messages.some(({ ruleId }) => ruleId === 'known-directive');
  for (const { position, value } of getNodesOf(tree, 'text')) {
    const from = position?.start.offset ?? 0;
    for (const { start, end, expected, startsLine } of findSigns(
      source.slice(from, position?.end.offset),
    )) {
      const sign = source.slice(from + start, from + end);
      if (startsLine && !isAtStart(source, sign, from + start)) continue;
      // The id of a heading is not part of its text. Markdown takes one backslash from each formula.
      const isPrinted = sign.startsWith('\\') || value.includes(sign.slice(0, 2));
      if (!isPrinted || isMeant(source, sign, from + start)) continue;
      if (/^:+$/.test(sign) && isTold) continue;
      isTold ||= sign.startsWith(':::');
      const shown = shorten(sign.replace(/\s+/g, ' '));
      report(
        file,
        toRange(from + start, from + end),
        `Unexpected "${shown}" that has no effect here, expected ${expected}, or a backslash before it.`,
      );
    }
  }
};

/** Reports a line of hyphens with spaces between, which is a table in Pandoc. */
const checkBreaks = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  for (const { position } of getNodesOf(tree, 'thematicBreak')) {
    const line = String(file).slice(position?.start.offset, position?.end.offset);
    if (/-{2,}[ \t]+-{2,}/.test(line))
      report(
        file,
        position,
        `Unexpected "${shorten(line)}" that is not a table, expected a line "| --- | --- |" with as many cells below its head.`,
      );
  }
};

export const literalMarkup: AnalysisRule = {
  id: 'literal-markup',
  check: (analysis, report) => {
    for (const text of getMarkdownFiles(analysis)) {
      checkText(text, report);
      checkBreaks(text, report);
    }
  },
};
