/** The text of an analysis that every output must have, in order: parts and notes. */
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import type { Annotation } from '../../../src/model/analysis.ts';
import type { AnnotatedBlock, AnnotatedPart } from '../../../src/annotate/annotate-page.ts';
import { getVerdictWords } from '../../../src/wording/verdicts.ts';

const getText = (element: Element): string => toText(element, { whitespace: 'pre-wrap' });

const listNote = (note: Annotation): string[] =>
  note.kind === 'note'
    ? note.body.blocks.map(getText)
    : [
        `${getVerdictWords(note.verdict, 'en-GB').name} ${note.finding}`,
        ...note.evidence.flatMap(({ excerpt, shows }) => (excerpt ? [excerpt, shows] : [shows])),
        ...note.since.map(({ finding }) => finding),
      ];

const listBlock = (block: AnnotatedBlock): string[] => {
  if ('sidebar' in block) return listSentences([block.sidebar], true);
  if ('figure' in block) return [block.figure.data.title, block.figure.data.caption];
  return [getText(block.tree), ...block.notes.flatMap(listNote)];
};

/** Headings, blocks and notes of parts as plain text, each item one unbroken run of words. */
export const listSentences = (parts: AnnotatedPart[], withHeadings: boolean): string[] =>
  parts.flatMap((part) => [
    ...(withHeadings ? [part.title] : []),
    ...part.blocks.flatMap(listBlock),
  ]);
