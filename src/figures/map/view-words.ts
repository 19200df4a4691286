/** Places the labels of one view of a map. */
import type { GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import type { Box } from '../labels/boxes.ts';
import type { Enlarged } from './enlarged.ts';
import { addEnlargedNames } from './enlarged-names.ts';
import { addLocator } from './locator.ts';
import type { Obstacles, Room } from './obstacles.ts';
import type { Line } from './outlines.ts';
import { addNames, fillBox, measureName, type Name, shrink } from './place-labels.ts';
import { byForm, getDotBox, locate, type Located, namePlace } from './places.ts';
import { getBorders, getKilometresPerUnit, getMiddle, getRings, project } from './projection.ts';
import { addScaleBar } from './scale-bar.ts';
import type { MapData, ViewData } from './schema.ts';

/** Draws the title of a view in the corner, and adds its box to the obstacles of the room. */
const addTitle = ({ title }: ViewData, { frame, obstacles }: Room): Element[] => {
  if (title === undefined) return [];
  const { lines, ...size } = measureName(title, frame.width, 'name');
  const box = { x: frame.x, y: frame.y, ...size };
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
  { frame, enlarged }: { frame: Box; enlarged: Enlarged[] },
  language: string,
) => {
  const projection = project(view.bounds, frame);
  const places = locatePlaces(figure, view, projection);
  const rings = getRings(figure.focus, projection);
  const room = { frame: shrink(frame), obstacles: getTaken(places, enlarged, rings) };
  const scale = getKilometresPerUnit(projection, getMiddle(view.bounds));
  const borders = [...rings, ...getBorders(figure.focus, view.bounds, projection)];
  const bar = addScaleBar(scale, room, language, borders);
  const title = addTitle(view, room);
  const [focus, others] = getCountryNames(view, figure.focus, rings, projection);
  const first = addNames(focus, room);
  const titles = addEnlargedNames(enlarged, room);
  const unnamed = places.filter(({ name }) => enlarged.every((each) => each.title !== name));
  const named = addNames(unnamed.map(namePlace), room);
  const isFirst = view === figure.views[0];
  const locator = isFirst ? addLocator(figure.focus, view, room) : [];
  const countries = addNames(others, room);
  return { places, bar, title, first, titles, named, locator, countries };
};
