/** Finds where the text places sidebars and figures. */
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getNameProblem } from '../schemas/names.ts';
import { getTexts, type AnalysisContent } from './content.ts';
import type { Range } from './range.ts';
import type { Report } from './rule.ts';
import { expectName } from './suggest.ts';

type Kind = 'sidebar' | 'figure';

/** A directive that places a sidebar or figure. */
interface Placement {
  id: string;
  file: VFile;
  range: Range | undefined;
}

const getPlacements = (analysis: AnalysisContent, kind: Kind): Placement[] =>
  getTexts(analysis).flatMap(({ file, tree }) => {
    const found: Placement[] = [];
    visit(tree, 'leafDirective', ({ name, attributes, position }) => {
      const id = attributes?.['id'];
      if (name === kind && id) found.push({ id, file, range: position });
    });
    return found;
  });

/** A file whose name no directive can have is reported for its name alone. */
const getFiles = ({ sidebars, figures }: AnalysisContent, kind: Kind) =>
  (kind === 'sidebar' ? sidebars : figures.map(({ id, data: { file } }) => ({ id, file }))).filter(
    ({ id }) => getNameProblem(id) === undefined,
  );

/** Reports directives that place what does not exist, or place it again. */
export const reportUnknownParts = (analysis: AnalysisContent, kind: Kind, report: Report): void => {
  const ids = getFiles(analysis, kind).map(({ id }) => id);
  const first = new Map<string, Placement>();
  for (const placement of getPlacements(analysis, kind)) {
    const { id, file, range } = placement;
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
  kind: Kind,
  report: Report,
): void => {
  const placed = new Set(getPlacements(analysis, kind).map(({ id }) => id));
  for (const { id, file } of getFiles(analysis, kind))
    if (!placed.has(id))
      report(
        file,
        undefined,
        `Unexpected ${kind} "${id}" that the text does not place, expected ::${kind}{#${id}}.`,
      );
};
