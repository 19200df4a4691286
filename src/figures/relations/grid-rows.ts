/** Computes the heights of rows and of the gaps between them. */
import type { PlacedEdge } from './edges.ts';
import { nodePadding, type Cell, type getColumns } from './grid.ts';
import { lineHeight, wrap } from '../labels/text-width.ts';

/** y coordinates of the top and bottom of a row, in units of the drawing. */
export interface GridRow {
  top: number;
  bottom: number;
}

type Columns = ReturnType<typeof getColumns>;

const plainGap = 12;
/** Vertical space inside a node, above and below its name together. */
export const namePadding = 16;
const aroundLanes = 6;
// The words of a lane are above its line, so lines and nodes are below the middle of their lanes.
const belowLanes = 16;

const measureName = ({ name }: Cell, { nodeWidth, nameStyle }: Columns): number =>
  wrap(name, nodeWidth - nodePadding, nameStyle).length * lineHeight + namePadding;

/** The rows from the top. A name that needs more height than its rows extends the last one. */
export const layRows = (cells: Cell[], edges: PlacedEdge[], columns: Columns): GridRow[] => {
  const last = Math.max(...cells.map(({ bottom }) => bottom));
  const rows: GridRow[] = [];
  let top = 1;
  for (let row = 1; row <= last; row += 1) {
    const names = cells
      .filter(({ bottom }) => bottom === row)
      .map(
        (cell) =>
          measureName(cell, columns) + belowLanes - (top - (rows[cell.top - 1]?.top ?? top)),
      );
    const across = edges.filter(({ facing }) => 'across' in facing && facing.across === row);
    const down = edges.filter(({ facing }) => 'down' in facing && facing.down === row);
    const lanes = across.map(({ height }) => height + aroundLanes);
    const room = across.length > 0 ? belowLanes : 0;
    const bottom = top + Math.max(lineHeight + namePadding + room, ...names, ...lanes);
    rows.push({ top, bottom });
    top = bottom + Math.max(plainGap, ...down.map(({ height }) => height + aroundLanes));
  }
  return rows;
};
