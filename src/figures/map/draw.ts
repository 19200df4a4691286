/** Draws a map: a country with its neighbours, enlarged views, and the precision of each position. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { memoiseByArguments, memoiseByObject } from '../../platform/memoise.ts';
import { getMessages } from '../../wording/messages.ts';
import type { Box } from '../labels/boxes.ts';
import { type FigureContext, wideWidth } from '../figure.ts';
import { drawLines } from '../labels/labels.ts';
import { lineHeight, wrap } from '../labels/text-width.ts';
import { framePicture, isWide } from '../svg.ts';
import { drawJoins, findEnlarged } from './enlarged.ts';
import { project } from './projection.ts';
import type { MapData } from './schema.ts';
import { drawView } from './view.ts';
import { listLayouts } from './views.ts';

/** Neighbours are context; the drawing does not list those without room for a label. */
const isNeighbour = ({ focus, views }: MapData, name: string): boolean =>
  name !== focus && views.some(({ countries }) => countries.includes(name));

/**
 * Draws all views of a layout, and lists the names that fit on none. `wideFrames` are the frames in the
 * wide drawing.
 */
const drawViews = (figure: MapData, frames: Box[], wideFrames: Box[], language: string) => {
  const [first] = figure.views;
  const [firstFrame] = frames;
  const enlarged =
    first && firstFrame
      ? findEnlarged(figure.views, frames, project(first.bounds, firstFrame))
      : [];
  const views = figure.views.flatMap((view, index) => {
    const [frame, wideFrame] = [frames[index], wideFrames[index]];
    if (!frame || !wideFrame) return [];
    const placement = { frame, wideFrame, enlarged: view === first ? enlarged : [] };
    return [drawView(figure, view, placement, language)];
  });
  const isNamed = (name: string) =>
    views.some(({ names, unplaced }) => names.includes(name) && !unplaced.includes(name));
  const unplaced = new Set(
    views
      .flatMap((view) => view.unplaced)
      .filter((name) => !isNamed(name) && !isNeighbour(figure, name)),
  );
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
  return { enlarged, views, unplaced: [...unplaced], bottom };
};

type Views = ReturnType<typeof drawViews>;

/**
 * Draws the first layout with room for every name, otherwise the layout that omits the fewest names.
 */
const drawBestViews = (figure: MapData, width: number, language: string): Views => {
  const [wideFrames] = listLayouts(figure.views, wideWidth, true);
  const [first, ...others] = listLayouts(figure.views, width, isWide({ width }));
  let best = drawViews(figure, first, wideFrames, language);
  for (const frames of others) {
    if (best.unplaced.length === 0) break;
    const next = drawViews(figure, frames, wideFrames, language);
    if (next.unplaced.length < best.unplaced.length) best = next;
  }
  return best;
};

/** The height of a drawing of one width, and its elements in z-order. */
const drawImage = (figure: MapData, width: number, language: string) => {
  const { enlarged, views, unplaced, bottom } = drawBestViews(figure, width, language);
  const { unlabelled } = getMessages(language).figure;
  const lines = unplaced.length ? wrap(unlabelled(unplaced.join(', ')), width) : [];
  return {
    height: bottom + 1 + lines.length * lineHeight,
    image: [
      ...views.flatMap((view) => view.ground),
      ...drawJoins(enlarged),
      ...views.flatMap((view) => view.marks),
      s('g', { class: 'on-map' }, [...views.flatMap((view) => view.labels)]),
      ...drawLines(lines, 0, bottom + 15, { style: 'muted' }),
    ],
  };
};

/** Images by figure, language and width. Cached, because drawing is slow and pages share images. */
const getImages = memoiseByObject((figure: MapData) =>
  memoiseByArguments((language: string, width: number) => drawImage(figure, width, language)),
);

/** The picture of a map. */
export const drawPicture = (figure: MapData, context: FigureContext): Element =>
  framePicture({ context, ...getImages(figure)(context.language, context.width) });
