/** The picture of a relations figure: names in the cells of a grid, joined by labelled lines. */
import type { Element } from 'hast';
import { linkLabels } from '../citations.ts';
import type { FigureContext } from '../figure.ts';
import { framePicture, isWide } from '../svg.ts';
import { drawBody } from './bodies.ts';
import { drawEdgeLine } from './edge-lines.ts';
import { joinEdges } from './edges.ts';
import { getCells, getColumns } from './grid.ts';
import { layRows } from './grid-rows.ts';
import { joinBodies } from './routes.ts';
import type { RelationsData } from './schema.ts';

/** The picture of a relations figure. */
export const drawPicture = (figure: RelationsData, context: FigureContext): Element => {
  const cells = getCells(figure);
  const columns = getColumns(cells, context.width, isWide(context) ? 'name' : undefined);
  const joined = joinEdges(figure, cells, columns, context.language);
  const grid = { columns, joined, rows: layRows(cells, joined, columns) };
  const edges = joined.map((each) => ({ ...joinBodies(each, grid), edge: each.edge }));
  return framePicture({
    context,
    height: (grid.rows.at(-1)?.bottom ?? 0) + 1,
    image: [
      ...edges.flatMap(({ line, edge }) => drawEdgeLine(edge.kind, line)),
      ...cells.flatMap((cell) => drawBody(cell, grid)),
    ],
    links: edges.map(({ labels, edge }) => linkLabels(edge, labels, context)),
  });
};
