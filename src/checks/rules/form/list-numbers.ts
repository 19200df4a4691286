/**
 * The numbers of a list count up by one, as printed, and a sentence that begins with a number is not a list.
 *
 * Bad: `1. Ask the port.` above `3. Ask the crew.`, `2031. That was the last year.`
 *
 * Good: `1. Ask the port.` above `2. Ask the crew.`
 */
import type { List } from 'mdast';
import { getMarkdownFiles } from '../../read/content.ts';
import { getNodesOf } from '../../read/nodes.ts';
import type { AnalysisRule } from '../../rule.ts';

/** The number of each item as written. */
const getNumbers = ({ children }: List, source: string): number[] =>
  children.map(({ position }) => parseInt(source.slice(position?.start.offset), 10));

/**
 * The index of the first item that is printed with another number. Lists may repeat their first number. One
 * item alone begins a list, or goes on with the list before it.
 */
const findWrong = ([first = 1, ...others]: number[], before: number): number => {
  if (others.length === 0) return first > 1 && first !== before + 1 ? 0 : -1;
  if (others.every((number) => number === first)) return -1;
  return others.findIndex((number, index) => number !== first + index + 1) + 1 || -1;
};

export const listNumbers: AnalysisRule = {
  id: 'list-numbers',
  check: (analysis, report) => {
    for (const { file, tree } of getMarkdownFiles(analysis)) {
      let before = 0;
      for (const list of getNodesOf(tree, 'list').filter(({ ordered }) => ordered)) {
        const numbers = getNumbers(list, String(file));
        const wrong = findWrong(numbers, before);
        before = numbers.at(-1) ?? 0;
        const { start } = list.children[wrong]?.position ?? {};
        const expected =
          wrong > 0
            ? String((numbers[0] ?? 1) + wrong)
            : '1, or a backslash before the point of a sentence';
        if (start)
          report(
            file,
            { start, end: start },
            `Unexpected number ${numbers[wrong]} of a list item, expected ${expected}.`,
          );
      }
    }
  },
};
