/** The layout of a relations figure: columns, rows and lanes. */
import { lineHeight } from '../labels/text-width.ts';
import type { PlacedEdge } from './edges.ts';
import type { getColumns } from './grid.ts';
import type { GridRow } from './grid-rows.ts';

/** Columns, rows and placed edges. */
export interface Grid {
  columns: ReturnType<typeof getColumns>;
  rows: GridRow[];
  edges: PlacedEdge[];
}

/** The y coordinate of the top of a row; rows count from 1. */
export const getTop = ({ rows }: Grid, row: number): number => rows[row - 1]?.top ?? 0;

/** The y coordinate of the bottom of a row; rows count from 1. */
export const getBottom = ({ rows }: Grid, row: number): number => rows[row - 1]?.bottom ?? 0;

/** The y coordinate of a horizontal edge; undefined for a vertical edge. */
export const getLane = ({ facing, lines, height, heightBefore }: PlacedEdge, grid: Grid) => {
  if (!('across' in facing)) return undefined;
  const row = facing.across;
  const top = (getTop(grid, row) + getBottom(grid, row) - height) / 2 + heightBefore;
  return top + 6 + lines.length * lineHeight;
};
