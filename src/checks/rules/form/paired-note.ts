/**
 * Note marks and note blocks of one file come in pairs, the block after the mark.
 *
 * Bad: `:note[line]{#note-line}` without a block `:::note{#note-line}`
 *
 * Good: `:note[line]{#note-line}`, then a block `:::note{#note-line}` after its paragraph
 */
import { getMarkdownFiles, type Markdown } from '../../read/content.ts';
import { getNodesOf } from '../../read/nodes.ts';
import type { Range } from '../../report/range.ts';
import type { AnalysisRule } from '../../rule.ts';
import { expectName } from '../../report/suggest.ts';

interface Note {
  id: string;
  range: Range | undefined;
}

const getBlocks = ({ tree }: Markdown<unknown>): Note[] =>
  getNodesOf(tree, 'containerDirective').flatMap(({ name, attributes, position }) => {
    const id = attributes?.['id'];
    const range = position && { start: position.start, end: position.start };
    return name === 'note' && id ? [{ id, range }] : [];
  });

const getMarks = ({ prose }: Markdown<unknown>): Note[] =>
  prose
    .flatMap((paragraph) => paragraph.marks)
    .filter(({ kind, id }) => kind === 'note' && id !== '')
    .map(({ id, node }) => ({ id, range: node.position }));

const getUnpaired = (notes: Note[], others: Note[]) =>
  notes.filter(({ id }) => !others.some((other) => other.id === id));

/** Blocks above the first mark of their note. */
const getEarly = (blocks: Note[], marks: Note[]) =>
  blocks.filter(({ id, range }) => {
    const first = marks.find((mark) => mark.id === id)?.range;
    return first !== undefined && range !== undefined && range.start.line < first.start.line;
  });

const offer = (id: string, others: Note[]) => {
  const ids = others.map((other) => other.id);
  return ids.length > 0 ? ` or ${expectName(id, ids, 'the id of another')}` : '.';
};

export const pairedNote: AnalysisRule = {
  id: 'paired-note',
  check: (analysis, report) => {
    for (const text of getMarkdownFiles(analysis)) {
      const blocks = getBlocks(text);
      const marks = getMarks(text);
      for (const { id, range } of getUnpaired(marks, blocks))
        report(
          text.file,
          range,
          `Unexpected mark of note "${id}", expected a block :::note{#${id}} after this paragraph${offer(id, blocks)}`,
        );
      for (const { id, range } of getEarly(blocks, marks))
        report(
          text.file,
          range,
          `Unexpected note "${id}" before its mark, expected it after the paragraph of :note[words]{#${id}}.`,
        );
      for (const { id, range } of getUnpaired(blocks, marks))
        report(
          text.file,
          range,
          `Unexpected note "${id}", expected :note[words]{#${id}} in a paragraph before it${offer(id, marks)}`,
        );
    }
  },
};
