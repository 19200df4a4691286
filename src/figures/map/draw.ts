/** A locator map: a country among its neighbours, enlargements joined to it, and how sure each position is. */
import type { GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from '../boxes.ts';
import { getMessages } from '../../wording/messages.ts';
import type { FigureContext } from '../figure.ts';
import { drawLines, lineHeight, round, wrap } from '../labels.ts';
import { framePicture, isWide } from '../svg.ts';
import { drawJoins, type Enlarged, findEnlarged } from './enlarged.ts';
import { drawBox, drawGround } from './ground.ts';
import { drawLocator } from './locator.ts';
import { fillBox, measureName, type Name, placeNames, shrink } from './place-labels.ts';
import type { Taken } from './taken.ts';
import { getKilometresPerUnit, getRings, project } from './projection.ts';
import { drawScaleBar } from './scale-bar.ts';
import type { MapData, PlaceData, ViewData } from './schema.ts';
import { layViews } from './views.ts';

const dotRadius = 2.5;
const widestRing = 40;

type Located = PlaceData & { x: number; y: number; radius: number };

const locate =
  (view: ViewData, projection: GeoProjection, frame: Box) =>
  (place: PlaceData): Located => {
    const { longitude, latitude, within = 0 } = place;
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { ...place, x, y, radius: within / getKilometresPerUnit(view.bounds, frame.width) };
  };

const drawPlace = ({ x, y, radius, area }: Located): Element[] => {
  if (area !== undefined) return [];
  const at = { cx: round(x), cy: round(y) };
  return [
    ...(radius > dotRadius + 1 ? [s('circle', { class: 'within', ...at, r: round(radius) })] : []),
    s('circle', { ...at, r: dotRadius }),
  ];
};

/** Half the size of what a place is drawn as: its dot, or the ring of its precision while names fit around it. */
const getReach = ({ radius }: Located): number =>
  radius > dotRadius + 1 && radius < widestRing ? radius : dotRadius;

const getDotBox = (place: Located): Box => {
  const reach = Math.max(getReach(place), 4);
  return { x: place.x - reach, y: place.y - reach, width: 2 * reach, height: 2 * reach };
};

const nameCountry =
  (projection: GeoProjection, focus: string) =>
  (text: string): Name => ({
    text,
    style: text === focus ? 'focus-country' : 'country',
    area: getRings(text, projection),
  });

const namePlace = (place: Located): Name => {
  const { name, x, y, area } = place;
  return area === undefined
    ? { text: name, x, y, radius: getReach(place) }
    : { text: name, x, y, radius: 0, style: 'muted' };
};

/** Points before areas: a name without a point can stand anywhere on its area. */
const byForm = (places: Located[]): Located[] => [
  ...places.filter(({ area }) => area === undefined),
  ...places.filter(({ area }) => area !== undefined),
];

const drawTitle = ({ title }: ViewData, room: Box, taken: Taken): Element[] => {
  if (title === undefined) return [];
  const { lines, ...size } = measureName(title, room.width, 'name');
  const box = { x: room.x, y: room.y, ...size };
  taken.boxes.push(box);
  return fillBox(lines, box, 'name');
};

/** One view with all that stands on it; the first one carries the outlines of the others. */
const drawView = (
  figure: MapData,
  view: ViewData,
  frame: Box,
  enlarged: Enlarged[],
  language: string,
) => {
  const projection = project(view.bounds, frame);
  const room = shrink(frame);
  const places = byForm(
    figure.places
      .filter(({ name }) => view.places.includes(name))
      .map(locate(view, projection, frame)),
  );
  const taken: Taken = {
    boxes: [
      ...places.filter(({ area }) => area === undefined).map(getDotBox),
      ...enlarged.map(({ box }) => box),
    ],
    lines: enlarged.flatMap(({ joins }) => joins),
    outline: getRings(figure.focus, projection),
  };
  const bar = drawScaleBar(getKilometresPerUnit(view.bounds, frame.width), room, taken, language);
  if (bar) taken.boxes.push(bar.box);
  const title = drawTitle(view, room, taken);
  const [focus, others] = [true, false].map((isFocus) =>
    view.countries
      .filter((name) => (name === figure.focus) === isFocus)
      .map(nameCountry(projection, figure.focus)),
  );
  const first = placeNames(focus ?? [], room, taken);
  const named = placeNames(places.map(namePlace), room, taken);
  const isFirst = view === figure.views[0];
  const locator = isFirst ? drawLocator(figure.focus, view.bounds, room, taken) : [];
  const countries = placeNames(others ?? [], room, taken);
  return {
    ground: drawGround(figure.focus, view.bounds, frame, projection),
    marks: [
      ...locator,
      ...enlarged.map(({ box }) => drawBox('enlarged', box)),
      drawBox('frame', frame),
      ...named.leaders,
      ...places.flatMap(drawPlace),
      ...(bar ? [bar.line] : []),
    ],
    labels: [
      ...first.labels,
      ...named.labels,
      ...title,
      ...countries.labels,
      ...(bar ? [bar.label] : []),
    ],
    names: [...view.countries, ...places.map(({ name }) => name)],
    left: [...first.left, ...named.left, ...countries.left],
  };
};

/** The picture of a map. */
export const drawPicture = (figure: MapData, context: FigureContext): Element => {
  const { width, language } = context;
  const frames = layViews(figure.views, width, isWide(context));
  const [first] = figure.views;
  const [firstFrame] = frames;
  const enlarged =
    first && firstFrame
      ? findEnlarged(figure.views, frames, project(first.bounds, firstFrame))
      : [];
  const views = figure.views.flatMap((view, index) => {
    const frame = frames[index];
    return frame ? [drawView(figure, view, frame, view === first ? enlarged : [], language)] : [];
  });
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
  const isNamed = (name: string) =>
    views.some(({ names, left }) => names.includes(name) && !left.includes(name));
  const left = [...new Set(views.flatMap((view) => view.left))].filter((name) => !isNamed(name));
  const lines = left.length
    ? wrap(getMessages(language).figure.unlabelled(left.join(', ')), width)
    : [];
  return framePicture({
    context,
    height: bottom + 1 + lines.length * lineHeight,
    image: [
      ...views.flatMap((view) => view.ground),
      ...drawJoins(enlarged),
      ...views.flatMap((view) => view.marks),
      s('g', { class: 'on-map' }, [...views.flatMap((view) => view.labels)]),
      ...drawLines(lines, 0, bottom + 15, 'start', 'muted'),
    ],
  });
};
