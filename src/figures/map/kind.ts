/** Places on a map. */
import { requireClaim } from '../claims.ts';
import type { FigureKind } from '../kind.ts';
import { getNamed } from '../schema-fields.ts';
import { drawPicture } from './draw.ts';
import type { MapData } from './schema.ts';
import { drawTable, writeCsv } from './table.ts';

export const map: FigureKind<MapData, MapData> = {
  name: 'map',
  getReferences: ({ places }) => getNamed(places),
  resolve: (data, claims) => {
    for (const id of getNamed(data.places).claims) requireClaim(id, claims);
    return data;
  },
  drawTable,
  drawPicture,
  writeCsv,
};
