/** The kinds of figures. A new kind is a folder, a line here, and its schema in written-kinds.ts. */
import type { FigureData, FigureEntry } from '../schemas/figure.ts';
import type { AnyKind } from './kind.ts';
import { map } from './map/kind.ts';
import { ranges } from './ranges/kind.ts';
import { relations } from './relations/kind.ts';
import { steps } from './steps/kind.ts';
import { timeline } from './timeline/kind.ts';
import { figureSchema } from './written-kinds.ts';

const kinds = [ranges, steps, timeline, map, relations] as const;

/** The kind of a figure whose data has passed its schema. */
export const getKind = ({ kind }: FigureData): AnyKind => {
  const found = kinds.find(({ name }) => name === kind);
  if (found) return found as unknown as AnyKind;
  throw new Error(`Unexpected kind "${kind}", expected one of the kinds of registry.ts.`);
};

/** A figure's file as the content collection holds it: its data and the ids it names. */
export const figureEntrySchema = figureSchema.transform((data): FigureEntry => {
  const { claims, sources } = getKind(data).getReferences(data);
  return { data, claims: [...new Set(claims)], sources: [...new Set(sources)] };
});
