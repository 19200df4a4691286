/** The interface of a kind of figure. Each kind is a folder whose file `kind.ts` provides it. */
import type { z } from 'astro/zod';
import type { Element } from 'hast';
import type { FigureData, FigureReferences } from '../schemas/figure.ts';
import type { Claims } from './claims.ts';
import type { Figure, FigureContext } from './figure.ts';
import type { Problem } from './problems.ts';

/** From the data of one kind of figure to its drawing. `Data` is what authors write, `Resolved` also has the numbers and dates of the claims. */
export interface FigureKind<Data extends FigureData, Resolved extends Figure> {
  /** What authors may write; its field `kind` is the name of the kind. */
  schema: z.ZodObject<{ kind: z.ZodLiteral<string> }>;
  /** Every fault in the data beyond the schema. */
  findProblems: (data: Data, claims: Claims) => Problem[];
  /** Ids of the claims and sources that the figure names. */
  getReferences: (data: Data) => FigureReferences;
  /** Adds the numbers and dates of the claims. Throws when a claim is unknown. */
  resolve: (data: Data, claims: Claims, language: string) => Resolved;
  /** The data as a table or a list. */
  drawTable: (figure: Resolved, context: FigureContext) => Element;
  /** The picture, for kinds that have one. */
  drawPicture?: (figure: Resolved, context: FigureContext) => Element;
  /** The data as comma-separated values. */
  writeCsv: (figure: Resolved) => string;
}

/** Any kind, without its types: `registry.ts` passes each figure to its own kind only. */
export type AnyKind = FigureKind<FigureData, Figure>;
