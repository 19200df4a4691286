/** The items of a figure, in the order in which it draws them. */
import { editorialDate } from '../../schemas/date.ts';
import { getNumbers } from '../language/quantities/compare-quantities.ts';
import { memoiseByObject } from '../../platform/memoise.ts';
import { listMappings, type AnalysisContent, type Figure, type Path } from '../read/content.ts';
import type { Claim } from './claim-marks.ts';
import { findClaim } from './claim-marks.ts';

/** A point, event or edge, with its claim. */
export interface FigurePoint {
  path: Path;
  fields: Record<string, unknown>;
  claim: Claim | undefined;
  /** The numbers drawn: one, or both ends of a range. */
  numbers: number[];
  date: string | undefined;
}

const lists = ['points', 'events', 'edges', 'places'];

/** The date of a field; YAML reads a year as a number. */
export const readDate = (date: unknown): string | undefined => {
  const { data, success } = editorialDate.safeParse(date);
  return success ? data : undefined;
};

/** The items of a figure's list, in order. */
export const getPoints = ({ data }: Figure, analysis: AnalysisContent): FigurePoint[] =>
  listMappings(data.value)
    .filter(({ path }) => path.length === 2 && lists.includes(String(path[0])))
    .map(({ path, fields }) => {
      const { claim: id } = fields;
      const claim = typeof id === 'string' ? findClaim(analysis, id) : undefined;
      const own = typeof fields['value'] === 'number' ? [fields['value']] : undefined;
      const date = readDate(fields['date']) ?? claim?.data.asOf;
      return { path, fields, claim, numbers: own ?? (claim ? getNumbers(claim.data) : []), date };
    });

/** Ids of the claims that each file refers to. */
const getClaimIds = memoiseByObject(({ references }: AnalysisContent) => {
  const claims = references.filter(({ kind }) => kind === 'claim');
  return Map.groupBy(claims, ({ file }) => file);
});

/** The claims that a figure refers to, each once. */
export const getFigureClaims = ({ data }: Figure, analysis: AnalysisContent): Claim[] =>
  [
    ...new Set(
      getClaimIds(analysis)
        .get(data.file)
        ?.map(({ id }) => id),
    ),
  ].flatMap((id) => findClaim(analysis, id) ?? []);
