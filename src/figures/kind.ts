/** The interface of a kind of figure. Each kind is a folder with a file `kind.ts`. */
import type { z } from 'astro/zod';
import type { Element } from 'hast';
import type { FigureData, FigureReferences } from '../schemas/figure.ts';
import type { Claims } from './claims.ts';
import type { Figure, FigureContext } from './figure.ts';
import type { Problem } from './problems.ts';

/** A kind of figure. `Data` is what authors write; `Resolved` adds numbers and dates of claims. */
export interface FigureKind<Data extends FigureData, Resolved extends Figure> {
  /** Schema of what authors write. Its field `kind` is the name of the kind. */
  schema: z.ZodObject<{ kind: z.ZodLiteral<string> }>;
  /** Every problem in the data that the schema cannot express. */
  findProblems: (data: Data, claims: Claims) => Problem[];
  /** Ids of the claims and sources to which the figure refers. */
  getReferences: (data: Data) => FigureReferences;
  /** Adds numbers and dates of claims. Throws for an unknown claim. */
  resolve: (data: Data, claims: Claims, language: string) => Resolved;
  /** The data as a table or list. */
  drawTable: (figure: Resolved, context: FigureContext) => Element;
  /** The picture, for kinds that have one. */
  drawPicture?: (figure: Resolved, context: FigureContext) => Element;
  /** The data as CSV. */
  writeCsv: (figure: Resolved) => string;
}

/** Any kind, with its types erased: `registry.ts` passes each figure only to its own kind. */
export type AnyKind = FigureKind<FigureData, Figure>;
