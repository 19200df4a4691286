/** Refuses marks and notes that a reader could not follow. */
import { isDirective, isKnown } from '../../schemas/directives.ts';
import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { getTexts, type AnalysisContent, type Place } from '../content.ts';
import { refuse } from '../refuse.ts';
import { expectName } from '../suggest.ts';

const outside: Partial<Record<string, string>> = {
  textDirective: 'another mark',
  link: 'a link',
  linkReference: 'a link',
  heading: 'a heading',
};

/** What a mark must not stand in; a note's text is shown as it is, so its marks would lead nowhere. */
const getObstacle = (ancestors: Node[]): string | undefined => {
  if (
    ancestors.some(
      (node) => isDirective(node) && node.type === 'containerDirective' && node.name === 'note',
    )
  )
    return 'the text of a note';
  return ancestors.map(({ type }) => outside[type]).find((words) => words !== undefined);
};

/** Marks carry words, and stand alone in running text: they become links themselves. */
export const plainMarks = (analysis: AnalysisContent): void => {
  for (const { file, tree } of getTexts(analysis))
    visitParents(tree, (node, ancestors) => {
      const isMark = isDirective(node) && node.type === 'textDirective' && isKnown(node);
      const isLink = node.type === 'link' || node.type === 'linkReference';
      if (!isMark && !isLink) return;
      const inMark = ancestors.some(
        (parent) => isDirective(parent) && parent.type === 'textDirective' && isKnown(parent),
      );
      const obstacle = isMark ? getObstacle(ancestors) : inMark ? 'a mark' : undefined;
      if (obstacle)
        refuse(
          file,
          node.position,
          'plain-mark',
          `Unexpected ${isMark ? 'mark' : 'link'} inside ${obstacle}, expected it outside.`,
        );
    });
};

/** Every mark has words, and every note a text. */
export const filledMarks = (analysis: AnalysisContent): void => {
  for (const { file, tree } of getTexts(analysis))
    visit(tree, 'containerDirective', ({ name, children, position }) => {
      if (name === 'note' && children.length === 0)
        refuse(file, position, 'empty-mark', 'Unexpected note without text, expected a paragraph.');
    });
  for (const { file, prose } of getTexts(analysis))
    for (const { words, node } of prose.flatMap(({ marks }) => marks))
      if (words.trim() === '')
        refuse(
          file,
          node.position,
          'empty-mark',
          `Unexpected mark without words, expected :${node.name}[words]{#id}.`,
        );
};

interface Note {
  id: string;
  place: Place | undefined;
}

/** Note marks and note blocks of one file come in pairs. */
export const pairedNotes = (analysis: AnalysisContent): void => {
  for (const { file, tree, prose } of getTexts(analysis)) {
    const blocks: Note[] = [];
    visit(tree, 'containerDirective', ({ name, attributes, position }) => {
      const id = attributes?.['id'];
      if (name === 'note' && id)
        blocks.push({ id, place: position && { start: position.start, end: position.start } });
    });
    const marks = prose
      .flatMap((paragraph) => paragraph.marks)
      .filter(({ kind, id }) => kind === 'note' && id !== '')
      .map(({ id, node }): Note => ({ id, place: node.position }));
    const check = (notes: Note[], others: Note[], describe: (id: string) => string) => {
      const ids = others.map(({ id }) => id);
      for (const { id, place } of notes)
        if (!ids.includes(id))
          refuse(
            file,
            place,
            'paired-note',
            `${describe(id)}${ids.length > 0 ? ` or ${expectName(id, ids, 'the id of another')}` : '.'}`,
          );
    };
    check(
      marks,
      blocks,
      (id) =>
        `Unexpected mark of note "${id}", expected a block :::note{#${id}} after this paragraph`,
    );
    check(
      blocks,
      marks,
      (id) => `Unexpected note "${id}", expected :note[words]{#${id}} in a paragraph before it`,
    );
  }
};
