/** Draws a relations figure: nodes in the cells of a grid, connected by labelled lines. */
import type { Element } from 'hast';
import { linkLabels } from '../citations.ts';
import type { FigureContext } from '../figure.ts';
import { framePicture, isWide } from '../svg.ts';
import { drawNode } from './nodes.ts';
import { drawEdgeLine } from './edge-lines.ts';
import { placeEdges } from './edges.ts';
import { getCells, getColumns } from './grid.ts';
import { layRows } from './grid-rows.ts';
import { drawEdge } from './routes.ts';
import type { RelationsData } from './schema.ts';

export const drawPicture = (figure: RelationsData, context: FigureContext): Element => {
  const cells = getCells(figure);
  const columns = getColumns(cells, context.width, isWide(context) ? 'name' : undefined);
  const edges = placeEdges(figure, cells, columns, context.language);
  const grid = { columns, edges, rows: layRows(cells, edges, columns) };
  const drawn = edges.map((each) => ({ ...drawEdge(each, grid), edge: each.edge }));
  return framePicture({
    context,
    height: (grid.rows.at(-1)?.bottom ?? 0) + 1,
    image: [
      ...drawn.map(({ line, edge }) => drawEdgeLine(edge.kind, line)),
      ...cells.flatMap((cell) => drawNode(cell, grid)),
    ],
    links: drawn.map(({ labels, edge }) => linkLabels(edge, labels, context)),
  });
};
