/** Joins the figures of an analysis, in the order in which the text places them. */
import type { AnalysisInput, Part, PlacedFigure } from '../model/analysis.ts';
import { getFigureIds } from '../model/parts.ts';
import type { Bibliography } from './bibliography.ts';

/** Joins every placed figure with its sources. Calls `fail` for unknown, unplaced and repeated figures. */
export const joinFigures = (
  { figures }: AnalysisInput,
  parts: Part[],
  bibliography: Bibliography,
  fail: (message: string) => never,
): PlacedFigure[] => {
  const waiting = new Map(figures.map((figure) => [figure.id, figure]));
  const placed = parts
    .flatMap(({ blocks }) => getFigureIds(blocks))
    .map((id) => {
      const figure = waiting.get(id);
      if (!figure) return fail(`Unexpected figure "${id}": no such file, or placed twice.`);
      waiting.delete(id);
      return { ...figure, sources: figure.sources.map((source) => bibliography.cite(source)) };
    });
  for (const id of waiting.keys()) fail(`Expected ::figure{#${id}} in the text.`);
  return placed;
};
