/**
 * Curls straight quotes as the front matter's are curled, and writes dashes and ellipses as signs. Astro's
 * own plugin for this takes longer than all the others together.
 *
 * In:  "Nine -- or ten ..."
 * Out: “Nine — or ten …”
 */
import type { InlineCode, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { typeset } from '../wording/typeset.ts';

const writeSigns = (text: string): string =>
  text.replace(/\.{3,}/g, '…').replace(/(?<!-)--(?!-)/g, '—');

export const remarkTypeset = () => (tree: Root) => {
  visit(tree, ['paragraph', 'heading', 'tableCell'], (block) => {
    const pieces: (Text | InlineCode)[] = [];
    visit(block, ['text', 'inlineCode'], (node) => void pieces.push(node as Text | InlineCode));
    // Together, because a quotation may begin in one piece and end in another.
    const whole = typeset(pieces.map(({ value }) => value).join(''));
    let start = 0;
    for (const piece of pieces) {
      const { length } = piece.value;
      if (piece.type === 'text') piece.value = writeSigns(whole.slice(start, start + length));
      start += length;
    }
  });
};
