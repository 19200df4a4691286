/**
 * Code is between two lines of backticks, the first with at most the name of its language, and has no marks.
 *
 * Bad: a line "```mermaid", or "```js title=ferry.js"
 *
 * Good: a line "```js"
 */
import { getMarkdownFiles, type Markdown } from '../../read/content.ts';
import { getNodesOf } from '../../read/nodes.ts';
import { shorten } from '../../report/shorten.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

/** Matches a mark. In code it is printed literally. */
const marks = /:[a-z-]+\[[^\]\n]*\]\{#[^}\n]*\}/;

const describeMark = (mark: string): string =>
  `Unexpected "${shorten(mark)}" in code, where marks have no effect. Move it out of the code.`;

/** Reports marks within a line of code. */
const checkInline = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  for (const { position, value } of getNodesOf(tree, 'inlineCode')) {
    const [mark] = marks.exec(value) ?? [];
    if (mark !== undefined) report(file, position, describeMark(mark));
  }
};

/** Reports paragraphs that indentation turns into code, and marks in code: both are printed literally. */
const checkIndent = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  for (const { position, value } of getNodesOf(tree, 'code')) {
    const { start } = position ?? {};
    const isFenced = /^(?:`{3,}|~{3,})/.test(String(file).slice(start?.offset));
    const [mark] = marks.exec(value) ?? [];
    if (!isFenced)
      report(
        file,
        start && { start, end: start },
        'Unexpected indent, which makes these words a code block, expected no indent, or a line "```" before and after code.',
      );
    else if (mark !== undefined) report(file, position, describeMark(mark));
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
        `Unexpected "${fence}" that is not closed, expected a line "${fence}" after the code.`,
      );
  }
};

/** Languages that other programs draw, and pages print literally. */
const drawn = /^(?:mermaid|plantuml|graphviz|dot|math)$/;

/** Reports an info string with more than a language: no page shows it. */
const checkInfo = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  for (const { lang, meta, position } of getNodesOf(tree, 'code')) {
    const isCommand = lang && (/^[{=]/.test(lang) || drawn.test(lang));
    const words = isCommand ? lang : meta;
    if (words)
      report(
        file,
        position && { start: position.start, end: position.start },
        `Unexpected "${shorten(words)}" that has no effect here, expected only the name of a language; a note is ":::note{#id}" and a figure "::figure{#id}".`,
      );
  }
};

export const codeBlock: AnalysisRule = {
  id: 'code-block',
  check: (analysis, report) => {
    for (const text of getMarkdownFiles(analysis)) {
      checkCode(text, report);
      checkIndent(text, report);
      checkInline(text, report);
      checkInfo(text, report);
    }
  },
};
