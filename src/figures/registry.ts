/** The kinds of figures. A new kind is a folder and a line here. */
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

/** figures/<figure>.yaml as a whole, of any kind. */
export const figureSchema = z.discriminatedUnion(
  'kind',
  kinds.map(({ schema }) => schema) as unknown as Schemas<typeof kinds>,
);

/** The kind of a figure whose data has passed its schema. */
export const getKind = ({ kind }: FigureData): AnyKind => {
  const found = kinds.find(({ schema }) => schema.shape.kind.value === kind);
  if (found) return found as unknown as AnyKind;
  throw new Error(`Unexpected kind "${kind}", expected one of the kinds of registry.ts.`);
};

/**
 * Every fault in the data of a figure beyond its schema. The build throws the first one, the check
 * reports all with line and column.
 */
export const findFigureProblems = (data: FigureData, claims: Claims): Problem[] => [
  ...problemIf(
    data.wide === true && data.beside === true,
    ['beside'],
    'Unexpected beside: true on a figure with wide: true, expected one of them.',
  ),
  ...getKind(data).findProblems(data, claims),
];

/** A figure's file as the content collection holds it: its data and the ids it names. */
export const figureEntrySchema = figureSchema.transform((data): FigureEntry => {
  const { claims, sources } = getKind(data).getReferences(data);
  return { data, claims: [...new Set(claims)], sources: [...new Set(sources)] };
});
