/** Creates W3C text quote selectors: words with the text before and after them. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Words with enough context to be unique. */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** The position of a mark in the text of a block, and the id of its annotation. */
interface Position {
  id: string;
  start: number;
  end: number;
}

/** Initial length of the context, in characters. */
const context = 32;

/**
 * The text of a block as in the DOM, and the positions of its marks. Links that only name a note, such as
 * "note 19", are not the words of a statement.
 */
export const locateMarks = (tree: Element): { text: string; positions: Position[] } => {
  const positions: Position[] = [];
  let offset = 0;
  visit(tree, (node) => {
    if (node.type === 'text') offset += node.value.length;
    if (node.type !== 'element' || 'dataNamed' in node.properties) return;
    if (typeof node.properties['dataMark'] !== 'string') return;
    const end = offset + toString(node).length;
    positions.push({ id: node.properties['dataMark'], start: offset, end });
  });
  return { text: toString(tree), positions };
};

const countIn = (text: string, part: string): number => text.split(part).length - 1;

/**
 * Selects a position in `block`, with as much context as it needs to be unique in `text`, up to the
 * whole block.
 */
export const quote = (block: string, { start, end }: Position, text: string): TextQuote => {
  for (let width = context; ; width *= 2) {
    const [from, to] = [Math.max(0, start - width), Math.min(block.length, end + width)];
    const whole = from === 0 && to === block.length;
    if (whole || countIn(text, block.slice(from, to)) === 1)
      return {
        exact: block.slice(start, end),
        prefix: block.slice(from, start),
        suffix: block.slice(end, to),
      };
  }
};
