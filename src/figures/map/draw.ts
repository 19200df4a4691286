/** A locator map: a country among its neighbours, enlargements below it, and how sure each position is. */
import type { Element } from 'hast';
import type { GeoProjection } from 'd3-geo';
import { s } from 'hastscript';
import type { MapData, PlaceData, ViewData } from './schema.ts';
import type { Box } from '../boxes.ts';
import type { FigureContext } from '../figure.ts';
import { drawLines, lineHeight, round, wrap } from '../labels.ts';
import { writePath } from './outlines.ts';
import { framePicture, getWidth } from '../svg.ts';
import { fillBox, measureName, type Name, placeNames, shrink } from './place-labels.ts';
import { getBorders, getKilometresPerUnit, getRings, project } from './projection.ts';
import { drawScaleBar } from './scale-bar.ts';
import { getRows, isWithin, layRow, viewGap } from './views.ts';

const dotRadius = 2.5;
// Below this an outline would only hide what it encloses.
const smallestFrame = 14;

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

const getDotBox = ({ x, y }: Located): Box => ({ x: x - 4, y: y - 4, width: 8, height: 8 });

const nameCountry =
  (projection: GeoProjection) =>
  (text: string): Name => ({ text, area: getRings(text, projection) });

/** Where later views lie on this one, those that are large enough to be seen. */
const getEnlarged = (figure: MapData, view: ViewData, projection: GeoProjection): Box[] =>
  figure.views.slice(figure.views.indexOf(view) + 1).flatMap(({ bounds }) => {
    const [west, south, east, north] = bounds;
    if (!isWithin(view.bounds, west, south) || !isWithin(view.bounds, east, north)) return [];
    const [x, bottom] = projection([west, south]) ?? [0, 0];
    const [right, y] = projection([east, north]) ?? [0, 0];
    const box = { x, y, width: right - x, height: bottom - y };
    return box.width < smallestFrame ? [] : [box];
  });

const drawBox = (style: string, { x, y, width, height }: Box): Element =>
  s('rect', {
    class: style,
    x: round(x) || undefined,
    y: round(y) || undefined,
    width: round(width),
    height: round(height),
  });

const drawGround = (
  focus: string,
  bounds: ViewData['bounds'],
  frame: Box,
  projection: GeoProjection,
): Element[] => {
  const area = writePath(getRings(focus, projection));
  const borders = writePath(getBorders(focus, bounds, projection));
  return [
    ...(area ? [s('path', { class: 'focus', d: area })] : []),
    ...(borders ? [s('path', { class: 'border', d: borders })] : []),
    drawBox('frame', frame),
  ];
};

const drawView = (figure: MapData, view: ViewData, frame: Box) => {
  const projection = project(view.bounds, frame);
  const room = shrink(frame);
  const places = figure.places
    .filter(({ name }) => view.places.includes(name))
    .map(locate(view, projection, frame));
  const points = places.filter(({ area }) => area === undefined);
  const areas = places.filter(({ area }) => area !== undefined);
  const title = view.title === undefined ? undefined : measureName(view.title, room.width);
  const bar = drawScaleBar(getKilometresPerUnit(view.bounds, frame.width), room);
  const titleBox = title && { x: room.x, y: room.y, width: title.width, height: title.height };
  const enlarged = getEnlarged(figure, view, projection);
  const taken = [...points.map(getDotBox), ...enlarged, bar.box, ...(titleBox ? [titleBox] : [])];
  const named = placeNames(
    [
      ...points.map(({ name, x, y }) => ({ text: name, x, y, radius: dotRadius })),
      ...areas.map(({ name, x, y }) => ({ text: name, x, y, radius: 0 })),
    ],
    room,
    taken,
  );
  const countries = placeNames(view.countries.map(nameCountry(projection)), room, taken);
  return {
    image: [
      ...drawGround(figure.focus, view.bounds, frame, projection),
      ...enlarged.map((box) => drawBox('enlarged', box)),
      ...named.leaders,
      ...places.flatMap(drawPlace),
      bar.line,
      ...named.labels,
      ...(title && titleBox ? fillBox(title.lines, titleBox) : []),
    ],
    muted: [...countries.labels, bar.label],
    left: [...named.left, ...countries.left],
  };
};

/** The picture of a map. */
export const drawPicture = (figure: MapData, context: FigureContext): Element => {
  const width = getWidth(context);
  const image: Element[] = [];
  const muted: Element[] = [];
  let bottom = 0;
  for (const row of getRows(figure.views, width)) {
    const frames = layRow(row, width, bottom);
    const views = row.flatMap((view, index) => {
      const frame = frames[index];
      return frame ? [drawView(figure, view, frame)] : [];
    });
    bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
    const left = views.flatMap((view) => view.left);
    const lines = left.length ? wrap(`Without a label: ${left.join(', ')}`, width) : [];
    image.push(...views.flatMap((view) => view.image));
    muted.push(...views.flatMap((view) => view.muted), ...drawLines(lines, 0, bottom + 15));
    bottom += lines.length * lineHeight + viewGap;
  }
  return framePicture({
    context,
    height: bottom,
    image: [...image, s('g', { class: 'muted' }, muted)],
  });
};
