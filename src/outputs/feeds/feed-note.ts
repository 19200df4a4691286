/** A note as a feed carries it: a quotation block after the paragraph with its words. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { recordUrl } from '../../addresses/urls.ts';
import type { Annotation, Claim, FreeNote } from '../../model/analysis.ts';
import type { Messages } from '../../wording/messages.ts';
import { drawNoteBody } from '../note-tree.ts';

const drawClaim = (analysis: string, claim: Claim, messages: Messages): Element =>
  h('p', [
    `${messages.feed.note(claim.number)} `,
    h('strong', `${messages.verdicts[claim.verdict].name}.`),
    ` ${claim.finding} `,
    h('a', { href: recordUrl(analysis, claim.id) }, messages.feed.evidence),
  ]);

/** The number is in the first paragraph, or before any other block. */
const drawFreeNote = ({ number, body }: FreeNote, { feed }: Messages): Element[] => {
  const blocks = drawNoteBody(body);
  const [first, ...rest] = blocks;
  return first?.tagName === 'p'
    ? [h('p', `${feed.note(number)} `, first.children), ...rest]
    : [h('p', feed.note(number)), ...blocks];
};

/** Number and what the note says; of a claim with the way to its evidence. */
export const drawNote = (analysis: string, annotation: Annotation, messages: Messages): Element =>
  h(
    'blockquote',
    annotation.kind === 'claim'
      ? drawClaim(analysis, annotation, messages)
      : drawFreeNote(annotation, messages),
  );
