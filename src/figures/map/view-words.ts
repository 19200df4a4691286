/** Places the labels of one view of a map. */
import type { GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import type { Box } from '../boxes.ts';
import type { Enlarged } from './enlarged.ts';
import { nameEnlarged } from './enlarged-names.ts';
import { drawLocator } from './locator.ts';
import type { Obstacles } from './obstacles.ts';
import type { Line } from './outlines.ts';
import { fillBox, measureName, type Name, placeNames, shrink } from './place-labels.ts';
import { byForm, getDotBox, locate, type Located, namePlace } from './places.ts';
import { getBorders, getKilometresPerUnit, getMiddle, getRings, project } from './projection.ts';
import { drawScaleBar } from './scale-bar.ts';
import type { MapData, ViewData } from './schema.ts';

const drawTitle = ({ title }: ViewData, room: Box, obstacles: Obstacles): Element[] => {
  if (title === undefined) return [];
  const { lines, ...size } = measureName(title, room.width, 'name');
  const box = { x: room.x, y: room.y, ...size };
  obstacles.boxes.push(box);
  return fillBox(lines, box, 'name');
};

/** The obstacles for the first label. */
const getTaken = (
  places: Located[],
  enlarged: Enlarged[],
  outline: Obstacles['outline'],
): Obstacles => ({
  boxes: [
    ...places.filter(({ area }) => area === undefined).map(getDotBox),
    ...enlarged.map(({ box }) => box),
  ],
  lines: enlarged.flatMap(({ joins }) => joins),
  outline,
});

/** The names of the country in focus and of its neighbours, each with its area. */
const getCountryNames = (
  { countries }: ViewData,
  focus: string,
  outline: Line[],
  projection: GeoProjection,
): [focus: Name[], others: Name[]] => {
  const others = countries.filter((country) => country !== focus);
  return [
    countries.includes(focus) ? [{ text: focus, style: 'focus-country', area: outline }] : [],
    others.map((text) => ({ text, style: 'country', area: getRings(text, projection) })),
  ];
};

const locatePlaces = (figure: MapData, view: ViewData, projection: GeoProjection) =>
  byForm(figure.places.filter(({ name }) => view.places.includes(name)).map(locate(projection)));

/**
 * Places the labels of a view. Each label avoids the earlier ones: scale bar, title, country in focus,
 * titles of enlarged areas, places, locator, neighbours.
 */
export const placeWords = (
  figure: MapData,
  view: ViewData,
  frame: Box,
  enlarged: Enlarged[],
  language: string,
) => {
  const projection = project(view.bounds, frame);
  const room = shrink(frame);
  const places = locatePlaces(figure, view, projection);
  const rings = getRings(figure.focus, projection);
  const obstacles = getTaken(places, enlarged, rings);
  const scale = getKilometresPerUnit(projection, getMiddle(view.bounds));
  const borders = [...rings, ...getBorders(figure.focus, view.bounds, projection)];
  const bar = drawScaleBar(scale, room, obstacles, language, borders);
  if (bar) obstacles.boxes.push(bar.box);
  const title = drawTitle(view, room, obstacles);
  const [focus, others] = getCountryNames(view, figure.focus, rings, projection);
  const first = placeNames(focus, room, obstacles);
  const titles = nameEnlarged(enlarged, room, obstacles);
  const unnamed = places.filter(({ name }) => enlarged.every((each) => each.title !== name));
  const named = placeNames(unnamed.map(namePlace), room, obstacles);
  const isFirst = view === figure.views[0];
  const locator = isFirst ? drawLocator(figure.focus, view, room, obstacles) : [];
  const countries = placeNames(others, room, obstacles);
  return { places, bar, title, first, titles, named, locator, countries };
};
