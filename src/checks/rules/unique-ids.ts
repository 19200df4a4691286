/** Refuses ids that two things share: all of them become addresses on the same page. */
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isDirective } from '../../schemas/directives.ts';
import { getTexts, type AnalysisContent, type Place } from '../content.ts';
import { refuse } from '../refuse.ts';
import { getSections } from '../sections.ts';

/** Addresses under an analysis that are taken: /<analysis>/record/ and the fragments of its page. */
const reserved = ['record', 'key-points', 'sources', 'corrections'];

interface Named {
  kind: string;
  id: string;
  file: VFile;
  place: Place | undefined;
}

const getNotes = (analysis: AnalysisContent): Named[] =>
  getTexts(analysis).flatMap(({ file, tree }) => {
    const notes: Named[] = [];
    visit(tree, (node) => {
      if (!isDirective(node) || node.type !== 'containerDirective' || node.name !== 'note') return;
      const { start } = node.position ?? {};
      const id = node.attributes?.['id'];
      if (id) notes.push({ kind: 'note', id, file, place: start && { start, end: start } });
    });
    return notes;
  });

/** Everything with an id, sections first: a heading is harder to rename than a claim. */
const getNamed = (analysis: AnalysisContent): Named[] => [
  ...getSections(analysis.article).map(({ id, file, place }) => ({
    kind: 'section',
    id,
    file,
    place,
  })),
  ...analysis.sidebars.map(({ id, file }) => ({ kind: 'sidebar', id, file, place: undefined })),
  ...analysis.figures.map(({ id, data }) => ({
    kind: 'figure',
    id,
    file: data.file,
    place: undefined,
  })),
  ...[...analysis.claims.values()].map(({ id, file, at }) => ({
    kind: 'claim',
    id,
    file,
    place: at(),
  })),
  ...getNotes(analysis),
];

/** One namespace for the ids of an analysis. */
export const uniqueIds = (analysis: AnalysisContent): void => {
  const seen = new Map<string, Named>();
  for (const named of getNamed(analysis)) {
    const { kind, id, file, place } = named;
    const first = seen.get(id);
    if (reserved.includes(id))
      refuse(
        file,
        place,
        'unique-id',
        `Unexpected id "${id}" of a ${kind}, expected another: the site uses it itself.`,
      );
    else if (first) {
      const line = first.place ? `:${first.place.start.line}` : '';
      refuse(
        file,
        place,
        'unique-id',
        `Unexpected id "${id}" of a ${kind}, expected another: a ${first.kind} has it in ${first.file.basename}${line}.`,
      );
    } else seen.set(id, named);
  }
};
