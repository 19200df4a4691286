/**
 * Sections, sidebars, figures, claims, notes and terms of an analysis share no id: all become addresses.
 *
 * Bad: `:::note{#passengers}` beside a claim `passengers`
 *
 * Good: `:::note{#note-passengers}` beside a claim `passengers`
 */
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isDirective } from '../../schemas/directives.ts';
import { glossaryId } from '../../schemas/glossary.ts';
import { getTexts, type AnalysisContent } from '../content.ts';
import type { Range } from '../range.ts';
import type { AnalysisRule } from '../rule.ts';
import { getSections } from '../sections.ts';

/** Addresses under an analysis that are taken: /<analysis>/record/ and the fragments of its page. */
const reserved = ['record', 'key-points', 'sources', 'corrections', glossaryId];

interface Named {
  kind: string;
  id: string;
  file: VFile;
  range: Range | undefined;
}

const getNotes = (analysis: AnalysisContent): Named[] =>
  getTexts(analysis).flatMap(({ file, tree }) => {
    const notes: Named[] = [];
    visit(tree, (node) => {
      if (!isDirective(node) || node.type !== 'containerDirective' || node.name !== 'note') return;
      const { start } = node.position ?? {};
      const id = node.attributes?.['id'];
      if (id) notes.push({ kind: 'note', id, file, range: start && { start, end: start } });
    });
    return notes;
  });

const getTerms = ({ article }: AnalysisContent): Named[] =>
  Object.keys(article.data?.glossary ?? {}).map((id) => ({
    kind: 'term',
    id,
    file: article.file,
    range: article.written.at(['glossary', id], 'key'),
  }));

/** Everything with an id, sections first: a heading is harder to rename than a claim. */
const getNamed = (analysis: AnalysisContent): Named[] => [
  ...getSections(analysis.article).map(({ id, file, range }) => ({
    kind: 'section',
    id,
    file,
    range,
  })),
  ...analysis.sidebars.map(({ id, file }) => ({ kind: 'sidebar', id, file, range: undefined })),
  ...analysis.figures.map(({ id, data }) => ({
    kind: 'figure',
    id,
    file: data.file,
    range: undefined,
  })),
  ...[...analysis.claims.values()].map(({ id, file, at }) => ({
    kind: 'claim',
    id,
    file,
    range: at(),
  })),
  ...getNotes(analysis),
  ...getTerms(analysis),
];

const describeTaken = ({ kind, id }: Named, first: Named): string => {
  const line = first.range ? `:${first.range.start.line}` : '';
  return `Unexpected id "${id}" of a ${kind}, expected another: a ${first.kind} has it in ${first.file.basename}${line}.`;
};

export const uniqueId: AnalysisRule = {
  id: 'unique-id',
  check: (analysis, report) => {
    const seen = new Map<string, Named>();
    for (const named of getNamed(analysis)) {
      const { kind, id, file, range } = named;
      const first = seen.get(id);
      if (reserved.includes(id))
        report(
          file,
          range,
          `Unexpected id "${id}" of a ${kind}, expected another: the site uses it itself.`,
        );
      else if (first) report(file, range, describeTaken(named, first));
      else seen.set(id, named);
    }
  },
};
