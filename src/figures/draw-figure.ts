/** Draws any figure: the one door to this folder. */
import type { DrawnFigure, Figure, FigureContext } from './figure.ts';
import { drawMap } from './map.ts';
import { drawRanges } from './ranges.ts';
import { drawRelations } from './relations.ts';
import { drawSteps } from './steps.ts';
import { drawTimeline } from './timeline.ts';

const draw = (figure: Figure, context: FigureContext): DrawnFigure => {
  switch (figure.kind) {
    case 'range-over-time':
      return drawRanges(figure, context);
    case 'step-over-time':
      return drawSteps(figure, context);
    case 'timeline':
      return drawTimeline(figure, context);
    case 'map':
      return drawMap(figure, context);
    case 'relations':
      return drawRelations(figure, context);
  }
};

/** What cannot be drawn is an Error that names the figure. */
const namingFigure = <Drawn>(id: string, draw: () => Drawn): Drawn => {
  try {
    return draw();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Error(`Figure "${id}": ${error.message}`, { cause: error });
  }
};

/**
 * From a resolved figure to its picture, its table and its comma-separated values; the same data
 * gives the same trees.
 */
export const drawFigure = (figure: Figure, context: FigureContext): DrawnFigure => {
  const { id } = context;
  const { drawPicture, ...data } = namingFigure(id, () => draw(figure, context));
  return { ...data, ...(drawPicture && { drawPicture: () => namingFigure(id, drawPicture) }) };
};
