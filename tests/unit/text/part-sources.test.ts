/** A part's list of sources has every source that its text, notes and figures name. */
import { expect, test } from 'vitest';
import type { Analysis, Part } from '../../../src/model/analysis.ts';
import { getFigureSources, getPartSources } from '../../../src/model/part-sources.ts';
import { readAnalysis } from '../support/fixture-site.ts';

const analysis = await readAnalysis();

/** The analysis with one more source, which only a figure names. */
const source = { ...(analysis.sources[0] as Analysis['sources'][number]), id: 'map', index: 99 };
const [figure] = analysis.figures as [Analysis['figures'][number]];
const withFigure: Analysis = {
  ...analysis,
  sources: [...analysis.sources, source],
  figures: [{ ...figure, sources: [source] }],
};
const part = [...analysis.sections, ...analysis.sidebars].find(({ blocks }) =>
  blocks.some((block) => 'figure' in block && block.figure === figure.id),
) as Part;

test('a source that only a figure names is in the list', () => {
  expect(getPartSources(withFigure, part)).toContain(source);
});

test('the document of each claim of a figure is in the list, even if no mark names the claim', () => {
  const unmarked = { ...part, blocks: part.blocks.filter((block) => 'figure' in block) };
  const named = getFigureSources(figure, analysis.claims);
  expect(named.length).toBeGreaterThan(0);
  expect(getPartSources(analysis, unmarked)).toEqual(expect.arrayContaining(named));
});

test('a part without the figure does not list its source', () => {
  const other = { ...part, blocks: part.blocks.filter((block) => !('figure' in block)) };
  expect(getPartSources(withFigure, other)).not.toContain(source);
});
