/** Draws a note for feeds: a quotation block after its paragraph. */
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

/** Places the number in the first paragraph, or before any other block. */
const drawFreeNote = ({ number, body }: FreeNote, { feed }: Messages): Element[] => {
  const blocks = drawNoteBody(body);
  const [first, ...rest] = blocks;
  return first?.tagName === 'p'
    ? [h('p', `${feed.note(number)} `, first.children), ...rest]
    : [h('p', feed.note(number)), ...blocks];
};

/** The number and content of a note. For a claim, includes a link to the evidence. */
export const drawNote = (analysis: string, annotation: Annotation, messages: Messages): Element =>
  h(
    'blockquote',
    annotation.kind === 'claim'
      ? drawClaim(analysis, annotation, messages)
      : drawFreeNote(annotation, messages),
  );
