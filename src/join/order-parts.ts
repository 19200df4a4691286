/** Orders the sections and sidebars of an analysis. */
import type { AnalysisInput, Part } from '../model/analysis.ts';
import { throwContentError } from './content-error.ts';

/** The sections of the article. Throws for text before the first heading, and for sections without a summary. */
export const getSections = ({ id, data, document }: AnalysisInput): Part[] =>
  document.parts.map((part): Part => {
    if (!part.id) throwContentError(`${id}/index.md`, 'Unexpected text before the first heading.');
    const known = data.sections[part.id];
    return known
      ? { kind: 'section', ...part, ...known }
      : throwContentError(
          `${id}/index.md`,
          `Expected a summary of section "${part.id}" under "sections".`,
        );
  });

/** The sidebars, one part each. */
export const getSidebars = ({ sidebars }: AnalysisInput): Part[] =>
  sidebars.map(({ id, data, document }) => ({
    kind: 'sidebar',
    id,
    ...data,
    blocks: document.parts.flatMap(({ blocks }) => blocks),
  }));

/** Sections, each followed by its sidebars. Throws for unknown, repeated and unplaced sidebars. */
export const orderParts = (file: string, sections: Part[], sidebars: Part[]): Part[] => {
  const waiting = new Map(sidebars.map((sidebar) => [sidebar.id, sidebar]));
  const take = (id: string): Part => {
    const sidebar =
      waiting.get(id) ??
      throwContentError(file, `Unexpected sidebar "${id}": no such file, or placed twice.`);
    waiting.delete(id);
    return sidebar;
  };
  const ordered = sections.flatMap((section) => [
    section,
    ...section.blocks.flatMap((block) => ('sidebar' in block ? [take(block.sidebar)] : [])),
  ]);
  for (const id of waiting.keys())
    throwContentError(file, `Expected ::sidebar{#${id}} in the text.`);
  return ordered;
};
