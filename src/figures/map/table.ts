/** The data of a map as a table and as CSV. */
import type { Element } from 'hast';
import { drawCitation } from '../citations.ts';
import { formatCsv } from '../csv.ts';
import type { FigureContext } from '../figure.ts';
import { makeTable } from '../table.ts';
import type { MapData, PlaceData } from './schema.ts';
import { getMessages } from '../../wording/messages.ts';

/** Formats a number in a language with all its digits. */
const writeNumber = (number: number, language: string): string =>
  number.toLocaleString(language, { maximumFractionDigits: 10 });

const getPosition = ({ latitude, longitude }: PlaceData, language: string): string => {
  const { north, south, east, west } = getMessages(language).figure;
  const write = (degrees: number) => writeNumber(Math.abs(degrees), language);
  return `${write(latitude)}° ${latitude < 0 ? south : north}, ${write(longitude)}° ${longitude < 0 ? west : east}`;
};

const getPrecision = ({ within, area }: PlaceData, language: string): string => {
  const { kilometres, metres } = getMessages(language).figure;
  if (within === undefined) return area ?? '';
  return within < 1
    ? metres(writeNumber(within * 1000, language))
    : kilometres(writeNumber(within, language));
};

/** One row for each place. */
export const drawTable = (figure: MapData, context: FigureContext): Element => {
  const { language } = context;
  const { figure: words } = getMessages(language);
  return makeTable(
    [words.place, words.position, words.within, words.source],
    figure.places.map((place) => [
      place.name,
      getPosition(place, language),
      getPrecision(place, language),
      drawCitation(place, context),
    ]),
  );
};

/** One CSV row for each place. */
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
