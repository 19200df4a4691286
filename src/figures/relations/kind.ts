/** The kind of figure that shows bodies and the relations between them. */
import { requireClaim } from '../claims.ts';
import type { FigureKind } from '../kind.ts';
import { getReferencedIds } from '../schema-fields.ts';
import { drawPicture } from './draw.ts';
import { findProblems } from './problems.ts';
import { relations as relationsSchema, type RelationsData } from './schema.ts';
import { drawTable, writeCsv } from './table.ts';

export const relations = {
  schema: relationsSchema,
  findProblems,
  getReferences: ({ edges }) => getReferencedIds(edges),
  resolve: (data, claims) => {
    for (const id of getReferencedIds(data.edges).claims) requireClaim(id, claims);
    return data;
  },
  drawTable,
  drawPicture,
  writeCsv,
} satisfies FigureKind<RelationsData, RelationsData>;
