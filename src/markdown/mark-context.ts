/** The words that stand round a mark, so that a link can point at just this place. */
import type { Element, Nodes } from 'hast';
import type { MarkContext } from '../model/parts.ts';

const inline = new Set(['a', 'em', 'strong', 'del', 'code', 'q', 'sub', 'sup']);
/** Stands where the mark begins and ends; a private character that no author types. */
const edge = '\uE000';

/** The text below a node as a browser searches it: each block on lines of its own. */
const getLines = (node: Nodes, mark: Element): string => {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (!('children' in node)) return '';
  const text = node.children.map((child) => getLines(child, mark)).join('');
  if (node === mark) return `${edge}${text}${edge}`;
  return node.type === 'element' && !inline.has(node.tagName) ? `\n${text}\n` : text;
};

/** What stands before and after a mark in its paragraph, list or table. */
export const getMarkContext = (block: Element, mark: Element): MarkContext => {
  const [before = '', , after = ''] = getLines(block, mark).split(edge);
  return { before, after };
};
