/** Keeps names such as Isis-K on one line, with an element: a character would be copied and searched for. */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { splitUnbroken } from '../wording/unbroken.ts';

const keepText = (text: string): ElementContent[] =>
  splitUnbroken(text).map(({ words, isUnbroken }) =>
    isUnbroken ? h('span', { className: ['unbroken'] }, words) : { type: 'text', value: words },
  );

const keepNode = (node: ElementContent): ElementContent[] => {
  if (node.type === 'text') return keepText(node.value);
  return [node.type === 'element' ? keepElement(node) : node];
};

const keepElement = (element: Element): Element =>
  element.tagName === 'code'
    ? element
    : { ...element, children: element.children.flatMap(keepNode) };

const keepRoot = (node: RootContent): RootContent[] =>
  node.type === 'doctype' ? [node] : keepNode(node);

/** A tree in which `<span class="unbroken">` holds each name that must not end a line with its hyphen. */
export const keepUnbroken = (tree: Nodes | RootContent[]): Root => {
  const nodes = Array.isArray(tree) ? tree : tree.type === 'root' ? tree.children : [tree];
  return { type: 'root', children: nodes.flatMap(keepRoot) };
};
