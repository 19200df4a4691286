/** Finds blocks and emphasis of which a page shows only the space, the bullet or the box. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isBlank } from '../../schemas/text.ts';
import { getNodes, listNodes } from './nodes.ts';

/** What messages call such nodes, by their type. */
const names: Partial<Record<Nodes['type'], string>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  listItem: 'list item',
  blockquote: 'quotation',
  tableRow: 'table row',
  code: 'code',
  inlineCode: 'code',
  emphasis: 'emphasis',
  strong: 'emphasis',
  delete: 'struck-out text',
};

/** Figures and blocks within other text are reported elsewhere. */
const isBlock = ({ type }: Nodes): boolean =>
  type === 'leafDirective' || type === 'containerDirective';

const isEmpty = (node: Nodes): boolean =>
  names[node.type] !== undefined && isBlank(toString(node)) && !listNodes(node).some(isBlock);

/** A node without words, and its name. */
export interface BlankNode {
  node: Nodes;
  name: string;
}

/** The innermost nodes without words. */
export const findBlankNodes = (tree: Root): BlankNode[] =>
  getNodes(tree)
    .filter((node) => isEmpty(node) && !listNodes(node).slice(1).some(isEmpty))
    .map((node) => ({ node, name: names[node.type] ?? node.type }));
