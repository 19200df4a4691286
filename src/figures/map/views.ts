/** Lays out the views of a map. The first view is the largest; the others are beside or below it. */
import { sum } from '../../platform/sum.ts';
import type { Box } from '../labels/boxes.ts';
import { getAspect } from './projection.ts';
import type { ViewData } from './schema.ts';

/** Distance between two views, in units of the drawing. */
const viewGap = 8;

/** Distance between the first view and the views beside it, with room for connecting lines. */
const besideGap = 20;

const narrowestView = 130;
const tallest = 1.4;
const flattest = 100;

/** True when a position in degrees is inside the bounds, whose east may be counted beyond 180. */
export const isWithin = (
  [west, south, east, north]: ViewData['bounds'],
  longitude: number,
  latitude: number,
): boolean =>
  [longitude, longitude + 360].some((degrees) => west <= degrees && degrees <= east) &&
  south <= latitude &&
  latitude <= north;

const getShape = ({ bounds }: ViewData): number => Math.max(getAspect(bounds), 1 / tallest);

/** Frames of one row, with equal heights and with widths that match their aspect ratios. */
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

/**
 * The first view with the others in a column on its right, equally tall in total. Undefined when the
 * others would be too narrow or too flat.
 */
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

/**
 * Rows of views from the top: the first view alone, then the others in one row if they are wide enough,
 * otherwise in a row each.
 */
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

/**
 * Heights of views that are side by side on a phone. The next height is tried when names do not fit.
 */
const sideBySideHeights = [112, 128, 144];
const narrowestSideBySide = 96;

/** Weight of a view without names in a row. Each name adds 1. */
const nameless = 16;

/**
 * Layouts with the first view alone and the others in one row below it, equally tall. Views with more
 * names are wider. Empty when a view would be too narrow.
 */
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

/** Lists layouts, most compact first. A layout has a frame for each view, in the order of the views. */
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
