/** Holds sidebars and figures against the places where the text sets them. */
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getTexts, type AnalysisContent, type Place } from '../content.ts';
import { refuse } from '../refuse.ts';
import { expectName } from '../suggest.ts';

type Kind = 'sidebar' | 'figure';

interface Setting {
  id: string;
  file: VFile;
  place: Place | undefined;
}

const getSettings = (analysis: AnalysisContent, kind: Kind): Setting[] =>
  getTexts(analysis).flatMap(({ file, tree }) => {
    const found: Setting[] = [];
    visit(tree, 'leafDirective', ({ name, attributes, position }) => {
      const id = attributes?.['id'];
      if (name === kind && id) found.push({ id, file, place: position });
    });
    return found;
  });

const checkSettings = (
  analysis: AnalysisContent,
  kind: Kind,
  files: { id: string; file: VFile }[],
): void => {
  const ids = files.map(({ id }) => id);
  const first = new Map<string, Setting>();
  for (const setting of getSettings(analysis, kind)) {
    const { id, file, place } = setting;
    const earlier = first.get(id);
    if (!ids.includes(id)) {
      const folder = `the name of a file in ${kind}s/`;
      refuse(
        file,
        place,
        `known-${kind}`,
        `Unexpected ${kind} "${id}", ${expectName(id, ids, folder)}`,
      );
    } else if (earlier)
      refuse(
        file,
        place,
        `known-${kind}`,
        `Unexpected second ::${kind}{#${id}}, the first is in ${earlier.file.basename}:${earlier.place?.start.line}.`,
      );
    else first.set(id, setting);
  }
  for (const { id, file } of files)
    if (!first.has(id))
      refuse(
        file,
        undefined,
        `used-${kind}`,
        `Unexpected ${kind} "${id}" that the text does not place, expected ::${kind}{#${id}}.`,
      );
};

/** Every sidebar is placed once, in the article. */
export const placedSidebars = (analysis: AnalysisContent): void => {
  checkSettings(analysis, 'sidebar', analysis.sidebars);
  for (const { file, tree } of analysis.sidebars)
    visit(tree, 'leafDirective', ({ name, position }) => {
      if (name === 'sidebar')
        refuse(
          file,
          position,
          'known-sidebar',
          'Unexpected sidebar in a sidebar, expected it in index.md.',
        );
    });
};

/** Every figure is placed once. */
export const placedFigures = (analysis: AnalysisContent): void => {
  checkSettings(
    analysis,
    'figure',
    analysis.figures.map(({ id, data }) => ({ id, file: data.file })),
  );
};
