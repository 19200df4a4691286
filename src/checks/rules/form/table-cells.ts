/**
 * Every row of a table has as many cells as its head.
 *
 * Bad: `| Old | many | the port |` under a head of two cells, whose third cell no page shows
 *
 * Good: `| Old | many |`
 */
import { getMarkdownFiles } from '../../read/content.ts';
import { getNodesOf } from '../../read/nodes.ts';
import type { AnalysisRule } from '../../rule.ts';

const count = (cells: number) => `${cells} ${cells === 1 ? 'cell' : 'cells'}`;

export const tableCells: AnalysisRule = {
  id: 'table-cells',
  check: (analysis, report) => {
    for (const { file, tree } of getMarkdownFiles(analysis))
      for (const { children: cells } of getNodesOf(tree, 'table')) {
        const [head, ...rows] = cells;
        const expected = head?.children.length ?? 0;
        for (const { children, position } of rows)
          if (children.length !== expected)
            report(
              file,
              position,
              `Unexpected row of ${count(children.length)}, expected ${expected} as in the head of the table. Write "\\|" for a bar that is part of the text.`,
            );
      }
  },
};
