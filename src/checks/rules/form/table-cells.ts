/**
 * Every row of a table has as many cells as its head; columns have names, and a table has rows.
 *
 * Bad: `| Old | many | the port |` under a head of two cells, whose third cell no page shows
 *
 * Good: `| Old | many |`
 */
import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { isBlank } from '../../../schemas/text.ts';
import { getMarkdownFiles } from '../../read/content.ts';
import { getNodesOf } from '../../read/nodes.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

const count = (cells: number) => `${cells} ${cells === 1 ? 'cell' : 'cells'}`;

const checkRows = ({ children: [head, ...rows] }: Table, file: VFile, report: Report): void => {
  const expected = head?.children.length ?? 0;
  for (const { children, position } of rows)
    if (children.length !== expected)
      report(
        file,
        position,
        `Unexpected row of ${count(children.length)}, expected ${expected} as in the head of the table. Write "\\|" for a bar that is part of the text.`,
      );
  if (rows.length === 0)
    report(file, head?.position, 'Unexpected table without rows, expected one below its head.');
};

/** The first column may hold the names of the rows; a head without any words is reported elsewhere. */
const checkHead = ({ children: [head] }: Table, file: VFile, report: Report): void => {
  if (!head || isBlank(toString(head))) return;
  for (const cell of head.children.slice(1))
    if (isBlank(toString(cell)))
      report(
        file,
        cell.position,
        'Unexpected column without a name, expected words in the head of the table.',
      );
};

export const tableCells: AnalysisRule = {
  id: 'table-cells',
  check: (analysis, report) => {
    for (const { file, tree } of getMarkdownFiles(analysis))
      for (const table of getNodesOf(tree, 'table')) {
        checkRows(table, file, report);
        checkHead(table, file, report);
      }
  },
};
