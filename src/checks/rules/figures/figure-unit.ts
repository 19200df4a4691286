/**
 * A point has the unit of its figure and the scope of the other points, or explains the difference under
 * `differs`.
 *
 * Bad: `unit: passengers` above a point whose claim has `unit: boats`
 *
 * Good: `unit: passengers` above a point whose claim has `unit: passengers`
 */
import { describeClaim, type Claim } from '../../texts/claim-marks.ts';
import { listMappings, type AnalysisContent, type Figure, type Path } from '../../read/content.ts';
import { getPoints, type FigurePoint } from '../../texts/figure-points.ts';
import { getCurrency } from '../../language/quantities/measure-words.ts';
import { getFigureTexts } from '../../texts/figure-texts.ts';
import { isSameUnit } from '../../language/quantities/counted-words.ts';
import type { AnalysisRule } from '../../rule.ts';

const expect = (claim: Claim): string => `"${claim.data.unit}" as in ${describeClaim(claim)}`;

const getUnit = ({ data }: Figure): string | undefined => {
  const unit = listMappings(data.value)[0]?.fields['unit'];
  return typeof unit === 'string' ? unit : undefined;
};

/** A point whose scope differs from that of all other points, which agree. */
const findOtherScope = (points: FigurePoint[]): FigurePoint[] => {
  const scoped = points.filter(({ claim, fields }) => claim?.data.scope && !fields['softer']);
  const byScope = [...Map.groupBy(scoped, ({ claim }) => claim?.data.scope).values()];
  const [most = [], ...others] = byScope.toSorted((a, b) => b.length - a.length);
  return most.length > 1 && others.length === 1 && others[0]?.length === 1 ? others[0] : [];
};

/** Points whose claim has a unit that must match the figure's. */
const getComparable = (figure: Figure, analysis: AnalysisContent): FigurePoint[] =>
  getPoints(figure, analysis).filter(
    ({ fields, claim }) => claim?.data.unit !== undefined && !fields['differs'],
  );

/** Titles, captions and alternatives in another currency than the unit. Notes may convert it. */
const findOtherCurrencies = (unit: string, figure: Figure): Problem[] => {
  const own = getCurrency(unit);
  return getFigureTexts(figure.data.value)
    .filter(({ path: [field] }) => field === 'title' || field === 'caption' || field === 'alt')
    .flatMap(({ path, text }) => {
      const said = getCurrency(text);
      if (!own || !said || said === own) return [];
      return [{ path, reason: `Unexpected ${said} in a figure of "${unit}", expected ${own}.` }];
    });
};

/** The field with another unit, and the problem. */
interface Problem {
  path: Path;
  reason: string;
}

const findOtherUnits = (unit: string, points: FigurePoint[]): Problem[] => {
  const others = points.filter(({ claim }) => !isSameUnit(unit, claim?.data.unit ?? ''));
  const [first] = others;
  // When no claim has the figure's unit, the unit of the figure is wrong.
  if (first?.claim && others.length === points.length)
    return [
      { path: ['unit'], reason: `Unexpected unit "${unit}", expected ${expect(first.claim)}.` },
    ];
  return others.flatMap(({ path, claim }) => {
    if (!claim) return [];
    const reason = `Unexpected claim "${claim.id}" in a figure of "${unit}", expected a claim of that unit, not ${expect(claim)}.`;
    return [{ path: [...path, 'claim'], reason }];
  });
};

export const figureUnit: AnalysisRule = {
  id: 'figure-unit',
  check: (analysis, report) => {
    for (const figure of analysis.figures) {
      const { file, at } = figure.data;
      const unit = getUnit(figure);
      if (unit === undefined) continue;
      const points = getComparable(figure, analysis);
      for (const { path, claim } of findOtherScope(points))
        report(
          file,
          at([...path, 'claim']),
          `Unexpected scope "${claim?.data.scope}" of "${claim?.id}", expected the scope of the other points, or \`differs\`.`,
        );
      for (const { path, reason } of [
        ...findOtherUnits(unit, points),
        ...findOtherCurrencies(unit, figure),
      ])
        report(file, at(path), reason);
    }
  },
};
