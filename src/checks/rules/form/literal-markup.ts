/**
 * Markdown and mark syntax takes effect; none of it is printed literally.
 *
 * Bad: `###What may come`, `was **really **new`
 *
 * Good: `### What may come`, `was **really** new`
 */
import { getTexts, type Markdown } from '../../read/content.ts';
import { getNodesOf } from '../../read/nodes.ts';
import { createRanges } from '../../report/range.ts';
import { findSigns } from '../../language/words/markup-signs.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

const isEscaped = (source: string, at: number): boolean => source[at - 1] === '\\';

/** A mark without an id is reported elsewhere. */
const followsMark = (source: string, at: number): boolean =>
  /(?<!:):[a-z-]+(?:\[[^\]\n]*\])? *$/.test(source.slice(Math.max(0, at - 500), at));

const isMeant = (source: string, sign: string, at: number): boolean =>
  isEscaped(source, at) || (sign.startsWith('{') && followsMark(source, at));

/** Syntax that other Markdown dialects recognise at the beginning of a line only. */
const isLineSign = (sign: string): boolean => /^(?::|[a-z]\)|–)\s?$/.test(sign);

const isAtLineStart = (source: string, at: number): boolean =>
  /(?:^|\n)[\s>]*$/.test(source.slice(Math.max(0, at - 200), at));

const show = (sign: string): string => (sign.length > 40 ? `${sign.slice(0, 40)}…` : sign);

const checkText = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  const source = String(file);
  const toRange = createRanges(file);
  // When the opening of a block is reported, its closing is not.
  let isTold = file.messages.some(({ ruleId }) => ruleId === 'known-directive');
  for (const { position, value } of getNodesOf(tree, 'text')) {
    const from = position?.start.offset ?? 0;
    for (const { start, end, expected } of findSigns(source.slice(from, position?.end.offset))) {
      const sign = source.slice(from + start, from + end);
      if (isLineSign(sign) && !isAtLineStart(source, from + start)) continue;
      // The id of a heading is not part of its text.
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

/** Reports paragraphs that indentation turns into code, and marks in code: both are printed literally. */
const checkIndent = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  for (const { position, value } of getNodesOf(tree, 'code')) {
    const { start } = position ?? {};
    const isFenced = /^(?:`{3,}|~{3,})/.test(String(file).slice(start?.offset));
    const [mark] = /:[a-z-]+\[[^\]\n]*\]\{#[^}\n]*\}/.exec(value) ?? [];
    if (!isFenced)
      report(
        file,
        start && { start, end: start },
        'Unexpected indent that makes code of these words, expected them at the margin, or a line "```" before and after code.',
      );
    else if (mark !== undefined)
      report(file, position, `Unexpected "${show(mark)}" in code, where no mark is read.`);
  }
};

/** Reports a code fence that extends to the end of its parent. */
const checkCode = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  for (const { position } of getNodesOf(tree, 'code')) {
    const { start, end } = position ?? {};
    const lines = String(file).slice(start?.offset, end?.offset).split('\n');
    const [fence] = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
    const isClosed = lines.length > 1 && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1) ?? '');
    if (fence && !isClosed)
      report(
        file,
        start && { start, end: start },
        `Unexpected "${fence}" that nothing closes, expected a line "${fence}" after the code.`,
      );
  }
};

export const literalMarkup: AnalysisRule = {
  id: 'literal-markup',
  check: (analysis, report) => {
    for (const text of getTexts(analysis)) {
      checkText(text, report);
      checkCode(text, report);
      checkIndent(text, report);
    }
  },
};
