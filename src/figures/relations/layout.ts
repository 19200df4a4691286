/** The layout of a relations figure before lines are drawn: columns, rows and lanes. */
import { lineHeight } from '../text-width.ts';
import type { PlacedEdge } from './edges.ts';
import type { getColumns } from './grid.ts';
import type { GridRow } from './grid-rows.ts';

/** Columns, rows, and the edges in their lanes. */
export interface Grid {
  columns: ReturnType<typeof getColumns>;
  rows: GridRow[];
  edges: PlacedEdge[];
}

/** The upper edge of a row, counted from 1. */
export const getTop = ({ rows }: Grid, row: number): number => rows[row - 1]?.top ?? 0;

/** The lower edge of a row, counted from 1. */
export const getBottom = ({ rows }: Grid, row: number): number => rows[row - 1]?.bottom ?? 0;

/** The height at which a line across runs; undefined for one down a column. */
export const getLane = ({ facing, lines, height, heightBefore }: PlacedEdge, grid: Grid) => {
  if (!('across' in facing)) return undefined;
  const row = facing.across;
  const top = (getTop(grid, row) + getBottom(grid, row) - height) / 2 + heightBefore;
  return top + 6 + lines.length * lineHeight;
};
