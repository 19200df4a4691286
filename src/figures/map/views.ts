/** Where the views of a map stand: the first across the whole width, its enlargements side by side below. */
import type { ViewData } from './schema.ts';
import type { Box } from '../boxes.ts';
import { getAspect } from './projection.ts';

/** Distance between two views. */
export const viewGap = 8;

const narrowestView = 130;
const tallest = 1.4;
const flattest = 100;

/** True when a position lies inside the bounds. */
export const isWithin = (
  [west, south, east, north]: ViewData['bounds'],
  longitude: number,
  latitude: number,
): boolean => west <= longitude && longitude <= east && south <= latitude && latitude <= north;

/** Frames of one row: equally tall, as wide as their shapes ask for. */
export const layRow = (views: ViewData[], width: number, y: number): Box[] => {
  const aspects = views.map(({ bounds }) => Math.max(getAspect(bounds), 1 / tallest));
  const height =
    (width - viewGap * (views.length - 1)) / aspects.reduce((sum, aspect) => sum + aspect, 0);
  let x = 0;
  return aspects.map((aspect) => {
    const box = { x, y, width: aspect * height, height: Math.max(height, flattest) };
    x += box.width + viewGap;
    return box;
  });
};

/** Puts the views into rows; those that would be too narrow beside one another stand one below the other. */
export const getRows = (views: ViewData[], width: number): ViewData[][] => {
  const [first, ...others] = views;
  if (!first) return [];
  const isWide = layRow(others, width, 0).every((box) => box.width >= narrowestView);
  return [[first], ...(isWide ? [others] : others.map((view) => [view]))].filter(
    (row) => row.length > 0,
  );
};
