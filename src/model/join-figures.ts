/** The figures of an analysis with the numbers of its claims in place, as far as the text places them. */
import type { Figure } from '../figures/figure.ts';
import { resolveFigure } from '../figures/resolve-figure.ts';
import type { Ingredients, Part, PlacedFigure } from './analysis.ts';
import type { Bibliography } from './bibliography.ts';

const getPlaced = (parts: Part[]): string[] =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('figure' in block ? [block.figure] : [])),
  );

const getOwnSources = (figure: Figure): string[] => {
  const items =
    figure.kind === 'timeline' ? figure.events : figure.kind === 'map' ? figure.places : [];
  return items.flatMap(({ source }) => (source ? [source] : []));
};

/** Resolves every figure the text places, in its order; refuses unknown, unplaced and repeated ones. */
export const joinFigures = (
  { figures, record }: Ingredients,
  parts: Part[],
  sources: Bibliography,
  refuse: (message: string) => never,
): PlacedFigure[] => {
  const waiting = new Map(figures.map((figure) => [figure.id, figure.data]));
  const placed = getPlaced(parts).map((id) => {
    const data = waiting.get(id);
    if (!data) return refuse(`Unexpected figure "${id}": no such file, or placed twice.`);
    waiting.delete(id);
    const figure = resolveFigure(id, data, record);
    return { id, figure, sources: getOwnSources(figure).map((source) => sources.cite(source)) };
  });
  for (const id of waiting.keys()) refuse(`Expected ::figure{#${id}} in the text.`);
  return placed;
};
