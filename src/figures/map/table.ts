/** The data of a map as a table and as comma-separated values. */
import type { Element } from 'hast';
import { drawCitation } from '../citations.ts';
import { formatCsv } from '../csv.ts';
import type { FigureContext } from '../figure.ts';
import { makeTable } from '../table.ts';
import type { MapData, PlaceData } from './schema.ts';

const getPosition = ({ latitude, longitude }: PlaceData): string =>
  `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;

const getPrecision = ({ within, area }: PlaceData): string =>
  within === undefined ? (area ?? '') : within < 1 ? `${within * 1000} m` : `${within} km`;

/** One row for each place. */
export const drawTable = (figure: MapData, context: FigureContext): Element =>
  makeTable(
    ['Place', 'Position', 'Within', 'Source'],
    figure.places.map((place) => [
      place.name,
      getPosition(place),
      getPrecision(place),
      drawCitation(place, context),
    ]),
  );

/** One line for each place. */
export const writeCsv = (figure: MapData): string =>
  formatCsv(
    ['place', 'latitude', 'longitude', 'within_km', 'area', 'claim', 'source'],
    figure.places.map(({ name, latitude, longitude, within, area, claim, source }) => [
      name,
      latitude,
      longitude,
      within,
      area,
      claim,
      source,
    ]),
  );
