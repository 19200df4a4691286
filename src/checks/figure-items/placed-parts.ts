/** Checks the directives that place sidebars and figures. */
import { getNameProblem } from '../../schemas/names.ts';
import type { AnalysisContent } from '../read/content.ts';
import { getAllPlacements, type PlacedKind, type Placement } from '../read/placements.ts';
import type { Report } from '../rule.ts';
import { expectName } from '../report/suggest.ts';

const getAllFiles = ({ sidebars, figures }: AnalysisContent, kind: PlacedKind) =>
  kind === 'sidebar' ? sidebars : figures.map(({ id, data: { file } }) => ({ id, file }));

/** Files with a valid name; `valid-name` reports the others. */
const getFiles = (analysis: AnalysisContent, kind: PlacedKind) =>
  getAllFiles(analysis, kind).filter(({ id }) => getNameProblem(id) === undefined);

/** Reports directives that place a file that does not exist, or that is placed already. */
export const reportUnknownParts = (
  analysis: AnalysisContent,
  kind: PlacedKind,
  report: Report,
): void => {
  const ids = getFiles(analysis, kind).map(({ id }) => id);
  const misnamed = getAllFiles(analysis, kind)
    .map(({ id }) => id)
    .filter((id) => !ids.includes(id));
  const first = new Map<string, Placement>();
  for (const placement of getAllPlacements(analysis, kind)) {
    const { id, file, range } = placement;
    if (misnamed.includes(id)) continue;
    const earlier = first.get(id);
    const expected = expectName(id, ids, `the name of a file in ${kind}s/`);
    if (!ids.includes(id)) report(file, range, `Unexpected ${kind} "${id}", ${expected}`);
    else if (earlier)
      report(
        file,
        range,
        `Unexpected second ::${kind}{#${id}}, the first is in ${earlier.file.basename}:${earlier.range?.start.line}.`,
      );
    else first.set(id, placement);
  }
};

/** Reports files that no directive places. */
export const reportUnplacedParts = (
  analysis: AnalysisContent,
  kind: PlacedKind,
  report: Report,
): void => {
  const placed = new Set(getAllPlacements(analysis, kind).map(({ id }) => id));
  for (const { id, file } of getFiles(analysis, kind))
    if (!placed.has(id))
      report(
        file,
        undefined,
        `Unexpected ${kind} "${id}" that the text does not place, expected ::${kind}{#${id}}.`,
      );
};
