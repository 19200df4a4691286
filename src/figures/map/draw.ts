/** A locator map: a country among its neighbours, enlargements joined to it, and how sure each position is. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { getMessages } from '../../wording/messages.ts';
import { type FigureContext, wideWidth } from '../figure.ts';
import { drawLines, lineHeight, wrap } from '../labels.ts';
import { framePicture, isWide } from '../svg.ts';
import { drawJoins, findEnlarged } from './enlarged.ts';
import { project } from './projection.ts';
import type { MapData } from './schema.ts';
import { drawView } from './view.ts';
import { layViews } from './views.ts';

/** The line that names what has no label; a name may have its label in another view. */
const listUnlabelled = (
  views: ReturnType<typeof drawView>[],
  width: number,
  language: string,
): string[] => {
  const isNamed = (name: string) =>
    views.some(({ names, left }) => names.includes(name) && !left.includes(name));
  const left = [...new Set(views.flatMap((view) => view.left))].filter((name) => !isNamed(name));
  return left.length ? wrap(getMessages(language).figure.unlabelled(left.join(', ')), width) : [];
};

/** All that a drawing of one width shows: its height, and what lies upon what. */
const drawImage = (figure: MapData, context: FigureContext) => {
  const { width, language } = context;
  const frames = layViews(figure.views, width, isWide(context));
  const wideFrames = layViews(figure.views, wideWidth, true);
  const [first] = figure.views;
  const [firstFrame] = frames;
  const enlarged =
    first && firstFrame
      ? findEnlarged(figure.views, frames, project(first.bounds, firstFrame))
      : [];
  const views = figure.views.flatMap((view, index) => {
    const [frame, wideFrame] = [frames[index], wideFrames[index]];
    if (!frame || !wideFrame) return [];
    const outlined = view === first ? enlarged : [];
    return [drawView(figure, view, { frame, wideFrame }, outlined, language)];
  });
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
  const lines = listUnlabelled(views, width, language);
  return {
    height: bottom + 1 + lines.length * lineHeight,
    image: [
      ...views.flatMap((view) => view.ground),
      ...drawJoins(enlarged),
      ...views.flatMap((view) => view.marks),
      s('g', { class: 'on-map' }, [...views.flatMap((view) => view.labels)]),
      ...drawLines(lines, 0, bottom + 15, 'start', 'muted'),
    ],
  };
};

const drawn = new WeakMap<MapData, Map<number, ReturnType<typeof drawImage>>>();

/** The picture of a map. Drawn once for each width: it is slow, and on every page the same. */
export const drawPicture = (figure: MapData, context: FigureContext): Element => {
  const images = drawn.get(figure) ?? new Map<number, ReturnType<typeof drawImage>>();
  const image = images.get(context.width) ?? drawImage(figure, context);
  drawn.set(figure, images.set(context.width, image));
  return framePicture({ context, ...image });
};
