/** The layout of the views of a map: the first is the largest, its enlargements are beside or below it. */
import { sum } from '../../platform/sum.ts';
import type { Box } from '../boxes.ts';
import { getAspect } from './projection.ts';
import type { ViewData } from './schema.ts';

/** Distance between two views. */
const viewGap = 8;

/** Distance between the first view and those beside it: room for the lines that join them. */
const besideGap = 20;

const narrowestView = 130;
const tallest = 1.4;
const flattest = 100;

/** True when a position lies inside the bounds. */
export const isWithin = (
  [west, south, east, north]: ViewData['bounds'],
  longitude: number,
  latitude: number,
): boolean => west <= longitude && longitude <= east && south <= latitude && latitude <= north;

const getShape = ({ bounds }: ViewData): number => Math.max(getAspect(bounds), 1 / tallest);

/** Frames of one row: equally tall, as wide as their shapes ask for. */
const layRow = (views: ViewData[], width: number, y: number): Box[] => {
  const aspects = views.map(getShape);
  const height = (width - viewGap * (views.length - 1)) / sum(aspects);
  let x = 0;
  return aspects.map((aspect) => {
    const box = { x, y, width: aspect * height, height: Math.max(height, flattest) };
    x += box.width + viewGap;
    return box;
  });
};

/** The first view, and the others in a column to its right that is as tall; undefined where they would be too narrow or too flat. */
const layBeside = (views: ViewData[], width: number): Box[] | undefined => {
  const [first = 1, ...others] = views.map(getShape);
  const gaps = viewGap * (others.length - 1);
  const share = sum(others.map((aspect) => 1 / aspect));
  const column = ((width - besideGap) / first - gaps) / (share + 1 / first);
  const main = width - besideGap - column;
  if (others.length === 0 || column < narrowestView || main < column) return undefined;
  let y = 0;
  const frames = [
    { x: 0, y: 0, width: main, height: main / first },
    ...others.map((aspect) => {
      const box = { x: main + besideGap, y, width: column, height: column / aspect };
      y += box.height + viewGap;
      return box;
    }),
  ];
  return frames.every(({ height }) => height >= flattest) ? frames : undefined;
};

/** Rows of views from the top: the first in a row of its own, the others side by side where they are wide enough. */
const getRows = (views: ViewData[], width: number): ViewData[][] => {
  const [first, ...others] = views;
  if (!first) return [];
  const isWide = layRow(others, width, 0).every((box) => box.width >= narrowestView);
  return [[first], ...(isWide ? [others] : others.map((view) => [view]))].filter(
    (row) => row.length > 0,
  );
};

const layBelow = (rows: ViewData[][], width: number): Box[] => {
  let y = 0;
  return rows.flatMap((row, index) => {
    const frames = layRow(row, width, y);
    y = Math.max(...frames.map((frame) => frame.y + frame.height)) + (index ? 1 : 2) * viewGap;
    return frames;
  });
};

/** Heights of enlargements that are side by side on a phone: where names find no room, the next one. */
const sideBySideHeights = [112, 128, 144];
const narrowestSideBySide = 96;

/** The share of a row that a view without names has, where each name adds one. */
const nameless = 16;

/** The first view, below it all others side by side: equally tall, and wider where there are more names. */
const layNarrowRow = ([first, ...others]: ViewData[], width: number): Box[][] => {
  if (!first || others.length < 2) return [];
  const [main] = layRow([first], width, 0);
  if (!main) return [];
  const weights = others.map(
    ({ places, countries }) => nameless + places.length + countries.length,
  );
  const unit = (width - viewGap * (others.length - 1)) / sum(weights);
  if (Math.min(...weights) * unit < narrowestSideBySide) return [];
  return sideBySideHeights.map((height) => {
    let x = 0;
    const row = weights.map((weight) => {
      const box = { x, y: main.height + 2 * viewGap, width: weight * unit, height };
      x += box.width + viewGap;
      return box;
    });
    return [main, ...row];
  });
};

/** Layouts of all views, the most compact first: each has the frames of the views in their order. */
export const listLayouts = (
  views: ViewData[],
  width: number,
  isWide: boolean,
): [Box[], ...Box[][]] => {
  const rows = getRows(views, width);
  const below = layBelow(rows, width);
  const stacked = views.map((view) => [view]);
  const others = rows.length < stacked.length ? [layBelow(stacked, width)] : [];
  const beside = isWide ? layBeside(views, width) : undefined;
  const compact = isWide ? (beside ? [beside] : []) : layNarrowRow(views, width);
  return [...compact, below, ...others] as [Box[], ...Box[][]];
};
