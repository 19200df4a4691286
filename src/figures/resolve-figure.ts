/** Adds the numbers and dates of claims to a figure, so that they need correcting in one place only. */
import { memoiseByPair } from '../platform/memoise.ts';
import type { Analysis, PlacedFigure } from '../model/analysis.ts';
import type { FigureData } from '../schemas/figure.ts';
import { typeset } from '../wording/typeset.ts';
import type { Claims } from './claims.ts';
import type { Figure } from './figure.ts';
import { findFigureProblems, getKind } from './registry.ts';
import { idFields } from './schema-fields.ts';

/** Typesets all texts of a value, except ids: a source may be called "o'neil--2031". */
const typesetWords = <T>(value: T, language: string): T => {
  if (typeof value === 'string') return typeset(value, language) as T;
  if (Array.isArray(value)) return value.map((each) => typesetWords<unknown>(each, language)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, each]) => [
      field,
      idFields.includes(field) ? each : typesetWords<unknown>(each, language),
    ]),
  ) as T;
};

/** Adds the name of the figure to errors. */
export const nameErrors = <Result>(id: string, run: () => Result): Result => {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Error(`Figure "${id}": ${error.message}`, { cause: error });
  }
};

/** Joins the data of a figure with its claims. Throws the first problem. */
export const resolveFigure = (
  id: string,
  data: FigureData,
  claims: Claims,
  language = 'en',
): Figure =>
  nameErrors(id, () => {
    const [problem] = findFigureProblems(data, claims);
    if (problem) throw new Error(problem.message);
    return typesetWords(getKind(data).resolve(data, claims, language), language);
  });

/** A figure of an analysis, resolved once, because several pages and files use it. */
export const getFigure = memoiseByPair((analysis: Analysis, placed: PlacedFigure): Figure => {
  const claims = Object.fromEntries(analysis.claims.map((claim) => [claim.id, claim]));
  return resolveFigure(placed.id, placed.data, claims, analysis.language);
});
