/** Draws one view of a map: base map, places and labels. */
import type { Box } from '../labels/boxes.ts';
import type { Enlarged } from './enlarged.ts';
import { drawBox, drawGround } from './ground.ts';
import { drawPlace } from './places.ts';
import type { MapData, ViewData } from './schema.ts';
import { placeWords } from './view-words.ts';

/** The frame of a view in its drawing and in the wide drawing of the same map, in units. */
export interface Placement {
  frame: Box;
  wideFrame: Box;
  /** Outlines of other views, which only the first view has. */
  enlarged: Enlarged[];
}

/** Draws one view. Returns its layers, the names in it, and the names without room. */
export const drawView = (
  figure: MapData,
  view: ViewData,
  { frame, wideFrame, enlarged }: Placement,
  language: string,
) => {
  const words = placeWords(figure, view, { frame, enlarged }, language);
  const { places, bar, title, first, titles, named, locator, countries } = words;
  return {
    ground: drawGround(figure.focus, view.bounds, frame, wideFrame),
    marks: [
      ...locator,
      ...enlarged.map(({ box }) => drawBox('enlarged', box)),
      drawBox('frame', frame),
      ...named.leaders,
      ...places.flatMap(drawPlace),
      ...(bar ? [bar.line] : []),
    ],
    labels: [
      ...[first, titles, named].flatMap(({ labels }) => labels),
      ...title,
      ...countries.labels,
      ...(bar ? [bar.label] : []),
    ],
    names: [...view.countries, ...places.map(({ name }) => name)],
    unplaced: [first, titles, named, countries].flatMap(({ unplaced }) => unplaced),
  };
};
