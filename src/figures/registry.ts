/** The kinds of figures. To add a kind, write a folder and add a line here. */
import { z } from 'astro/zod';
import type { FigureData, FigureEntry } from '../schemas/figure.ts';
import type { Claims } from './claims.ts';
import type { AnyKind } from './kind.ts';
import { map } from './map/kind.ts';
import { problemIf, type Problem } from './problems.ts';
import { ranges } from './ranges/kind.ts';
import { relations } from './relations/kind.ts';
import { steps } from './steps/kind.ts';
import { timeline } from './timeline/kind.ts';

const kinds = [ranges, steps, timeline, map, relations] as const;

type Schemas<Kinds extends readonly { schema: unknown }[]> = {
  -readonly [Index in keyof Kinds]: Kinds[Index]['schema'];
};

/** Schema of figures/<figure>.yaml for every kind. */
export const figureSchema = z.discriminatedUnion(
  'kind',
  kinds.map(({ schema }) => schema) as unknown as Schemas<typeof kinds>,
);

/** The kind of a validated figure. */
export const getKind = ({ kind }: FigureData): AnyKind => {
  const found = kinds.find(({ schema }) => schema.shape.kind.value === kind);
  if (found) return found as unknown as AnyKind;
  throw new Error(`Unexpected kind "${kind}", expected one of the kinds of registry.ts.`);
};

/**
 * Every problem in the data of a figure that its schema cannot express. The build throws the first one;
 * the check reports all with line and column.
 */
export const findFigureProblems = (data: FigureData, claims: Claims): Problem[] => [
  ...problemIf(
    data.wide === true && data.beside === true,
    ['beside'],
    'Unexpected beside: true on a figure with wide: true, expected one of them.',
  ),
  ...getKind(data).findProblems(data, claims),
];

/** The collection entry of a figure: its data, and the ids to which it refers. */
export const figureEntrySchema = figureSchema.transform((data): FigureEntry => {
  const { claims, sources } = getKind(data).getReferences(data);
  return { data, claims: [...new Set(claims)], sources: [...new Set(sources)] };
});
