/** The kind of figure that shows places on a map. */
import { requireClaim } from '../claims.ts';
import type { FigureKind } from '../kind.ts';
import { getReferencedIds } from '../schema-fields.ts';
import { drawPicture } from './draw.ts';
import { findProblems } from './problems.ts';
import { map as mapSchema, type MapData } from './schema.ts';
import { drawTable, writeCsv } from './table.ts';

export const map = {
  schema: mapSchema,
  findProblems,
  getReferences: ({ places }) => getReferencedIds(places),
  resolve: (data, claims) => {
    for (const id of getReferencedIds(data.places).claims) requireClaim(id, claims);
    return data;
  },
  drawTable,
  drawPicture,
  writeCsv,
} satisfies FigureKind<MapData, MapData>;
