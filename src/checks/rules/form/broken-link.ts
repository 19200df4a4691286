/**
 * Links are written so that Markdown reads them as links, and every link definition is used.
 *
 * Bad: `[the log](https://example.org/the log)`, `[fares]: https://example.org/fares` that no link names,
 * `[the log][log]` without a line `[log]: https://…`
 *
 * Good: `[the log](https://example.org/the%20log)`
 */
import { getMarkdownFiles, type Markdown } from '../../read/content.ts';
import { getNodesOf } from '../../read/nodes.ts';
import { createRanges } from '../../report/range.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

/** Matches "](", "][name]" and "][]" in text. A backslash before the bracket makes it literal. */
const links = /(?<!\\)\](?:\(|\[[^\]\n]*\])/g;

const describeBrokenLink = (words: string): string => {
  if (words === '](')
    return 'Unexpected "](" that is not part of a link, expected an address without spaces, then ")".';
  const name = words === '][]' ? '[words]' : words.slice(1);
  return `Unexpected "${words.slice(1)}" without an address, expected a line "${name}: https://…", or a backslash before each bracket.`;
};

const checkText = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  const toRange = createRanges(file);
  for (const { position } of getNodesOf(tree, 'text')) {
    const { start, end } = position ?? {};
    const from = start?.offset ?? 0;
    for (const { 0: words, index } of String(file).slice(from, end?.offset).matchAll(links))
      report(file, toRange(from + index, from + index + words.length), describeBrokenLink(words));
  }
};

/** Reports words in brackets that a space parts from the name of their address: "[words] [name]". */
const checkSpaces = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  for (const { referenceType, position, label } of getNodesOf(tree, 'linkReference')) {
    const before = String(file).slice(0, position?.start.offset);
    if (referenceType === 'shortcut' && /(?<!\\)\][ \t]+$/.test(before))
      report(
        file,
        position,
        `Unexpected space before "[${label ?? ''}]", expected "[words][${label ?? ''}]" without one.`,
      );
  }
};

/** Reports definitions that Markdown drops: unused ones, and repeated names. */
const checkDefinitions = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  const references = [...getNodesOf(tree, 'linkReference'), ...getNodesOf(tree, 'imageReference')];
  const named = new Set(references.map(({ identifier }) => identifier));
  const lines = new Map<string, number | undefined>();
  for (const { identifier, label, position } of getNodesOf(tree, 'definition')) {
    const name = `[${label ?? identifier}]`;
    if (lines.has(identifier))
      report(
        file,
        position,
        `Unexpected second address of "${name}", expected another name: the first is in line ${lines.get(identifier)}.`,
      );
    else if (!named.has(identifier))
      report(
        file,
        position,
        `Unexpected address of "${name}" that no link uses, expected "[words]${name}" in the text.`,
      );
    lines.set(identifier, lines.get(identifier) ?? position?.start.line);
  }
};

export const brokenLink: AnalysisRule = {
  id: 'broken-link',
  check: (analysis, report) => {
    for (const text of getMarkdownFiles(analysis)) {
      checkText(text, report);
      checkSpaces(text, report);
      checkDefinitions(text, report);
    }
  },
};
